/** Whoever holds a link that was sent or handed to them chooses a password, once. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NewPasswordForm } from "@/components/desk/account/NewPasswordForm";
import { EntryFrame } from "@/components/desk/EntryFrame";
import { Callout } from "@/components/ui/Callout";
import { PASSWORD_LENGTH_MIN } from "@/lib/access/password";
import { findLinkOwner } from "@/lib/editing/accounts/password-link";
import { deskPath } from "../gate";
import { setPasswordAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  // The token in the address must not travel on in a Referer.
  return { title: (await getTranslations("setPassword"))("title"), referrer: "no-referrer" };
}

interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SetPasswordPage({ searchParams }: PageProps) {
  const { token } = await searchParams;
  const t = await getTranslations("setPassword");
  const owner = typeof token === "string" ? await findLinkOwner(token, new Date()) : null;
  if (!owner) {
    return (
      <EntryFrame title={t("invalidTitle")} lead={t("invalidLead")}>
        <Callout kind="warning">
          <a href={await deskPath("/forgot")}>{t("toForgot")}</a>
        </Callout>
      </EntryFrame>
    );
  }
  return (
    <EntryFrame title={t("title")} lead={t("lead", { name: owner.name })}>
      <NewPasswordForm action={setPasswordAction} token={token as string} email={owner.email} passwordLengthMin={PASSWORD_LENGTH_MIN} />
    </EntryFrame>
  );
}
