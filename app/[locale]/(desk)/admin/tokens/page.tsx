/** A person's own tokens for the API: made here, shown once, ended here. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { NewTokenForm } from "@/components/desk/account/NewTokenForm";
import { TokenTable } from "@/components/desk/account/TokenTable";
import { PageHead } from "@/components/desk/PageHead";
import { Section } from "@/components/desk/Section";
import { highestRole } from "@/lib/domain/grant";
import { roleAtLeast, ROLES } from "@/lib/domain/role";
import { listOwnTokens } from "@/lib/reading/account/list-own-tokens";
import { gatePage } from "../../gate";
import { createTokenAction, revokeTokenAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("desk"))("nav.tokens") };
}

export default async function TokensPage() {
  const actor = await gatePage("/admin/tokens", "manage-own-tokens");
  const [t, locale, tokens] = await Promise.all([getTranslations("tokens"), getLocale(), listOwnTokens(actor, new Date())]);
  if (!tokens.ok) notFound();
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <Section title={t("create")}>
        <NewTokenForm action={createTokenAction} roles={ROLES.filter((role) => roleAtLeast(highestRole(actor), role))} />
      </Section>
      <Section title={t("yours")} count={tokens.value.length}>
        {tokens.value.length > 0 ? <TokenTable tokens={tokens.value} locale={locale} action={revokeTokenAction} /> : <p className="text-sm text-muted">{t("none")}</p>}
      </Section>
    </>
  );
}
