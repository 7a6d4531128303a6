/** Accounts: who there is, what they may do, and the making of new ones. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { NewUserForm } from "@/components/desk/account/NewUserForm";
import { UserTable } from "@/components/desk/account/UserTable";
import { PageHead } from "@/components/desk/PageHead";
import { Section } from "@/components/desk/Section";
import { listUsers } from "@/lib/reading/account/list-users";
import { gatePage } from "../../gate";
import { changeUserAction, createUserAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("desk"))("nav.users") };
}

export default async function UsersPage() {
  const actor = await gatePage("/admin/users", "manage-users");
  const [t, locale, users] = await Promise.all([getTranslations("users"), getLocale(), listUsers(actor)]);
  if (!users.ok) notFound();
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <Section title={t("accounts")} count={users.value.length}>
        <UserTable users={users.value} locale={locale} action={changeUserAction} />
      </Section>
      <Section title={t("create")}>
        <NewUserForm action={createUserAction} />
      </Section>
    </>
  );
}
