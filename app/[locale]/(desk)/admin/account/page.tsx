/** A person's own account: what is kept of them, their password, and where they are signed in. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { PasswordForm } from "@/components/desk/account/PasswordForm";
import { SessionTable } from "@/components/desk/account/SessionTable";
import { PageHead } from "@/components/desk/PageHead";
import { Section } from "@/components/desk/Section";
import { currentSessionId } from "@/lib/access/current-actor";
import { PASSWORD_LENGTH_MIN } from "@/lib/access/password";
import { getOwnAccount } from "@/lib/reading/account/get-own-account";
import { listOwnSessions } from "@/lib/reading/account/list-own-sessions";
import { gatePage } from "../../gate";
import { changePasswordAction, endSessionAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("title") };
}

export default async function AccountPage() {
  const actor = await gatePage("/admin/account", "manage-own-account");
  const [t, desk, locale, account, sessions] = await Promise.all([
    getTranslations("account"), getTranslations("desk"), getLocale(), getOwnAccount(actor), listOwnSessions(actor, await currentSessionId(), new Date()),
  ]);
  if (!account.ok || !sessions.ok) notFound();
  const { email, name, role } = account.value;
  return (
    <>
      <PageHead title={t("title")} lead={t("who", { name, email, role: desk(`role.${role}`) })} />
      <Section title={t("sessions")} count={sessions.value.length}>
        <SessionTable sessions={sessions.value} locale={locale} action={endSessionAction} />
      </Section>
      <Section title={t("password")}>
        <PasswordForm action={changePasswordAction} email={email} passwordLengthMin={PASSWORD_LENGTH_MIN} />
      </Section>
    </>
  );
}
