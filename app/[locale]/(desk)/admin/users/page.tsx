/** Accounts: who there is, what they may do, and the making of new ones. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { GrantForm } from "@/components/desk/account/GrantForm";
import { GrantTable } from "@/components/desk/account/GrantTable";
import { NewUserForm } from "@/components/desk/account/NewUserForm";
import { UserTable } from "@/components/desk/account/UserTable";
import { PageHead } from "@/components/desk/PageHead";
import { Section } from "@/components/desk/Section";
import { listGrants, listParts } from "@/lib/reading/account/list-grants";
import { listUsers } from "@/lib/reading/account/list-users";
import { gatePage } from "../../gate";
import { endGrantAction, giveGrantAction } from "./grant-actions";
import { changeUserAction, createUserAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("desk"))("nav.users") };
}

export default async function UsersPage() {
  const actor = await gatePage("/admin/users", "manage-users");
  const [t, g, locale, users, grants, parts] = await Promise.all([
    getTranslations("users"), getTranslations("grants"), getLocale(), listUsers(actor), listGrants(actor), listParts(actor),
  ]);
  if (!users.ok || !grants.ok || !parts.ok) notFound();
  const grantees = users.value.filter(({ disabledAt, role }) => disabledAt === null && role !== "admin");
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <Section title={t("accounts")} count={users.value.length}>
        <UserTable users={users.value} locale={locale} action={changeUserAction} />
      </Section>
      <Section title={g("title")} count={grants.value.length}>
        <div className="grid gap-6">
          <p className="max-w-text text-sm">{g("lead")}</p>
          {grants.value.length > 0 && <GrantTable grants={grants.value} locale={locale} action={endGrantAction} />}
          {grantees.length > 0 && <GrantForm action={giveGrantAction} locale={locale} people={grantees} parts={parts.value} />}
        </div>
      </Section>
      <Section title={t("create")}>
        <NewUserForm action={createUserAction} />
      </Section>
    </>
  );
}
