/** Whoever has forgotten their password asks for a link; where the site sends no mail they are told whom to ask. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmailForm } from "@/components/desk/account/EmailForm";
import { EntryFrame } from "@/components/desk/EntryFrame";
import { canMail } from "@/lib/access/mail";
import { deskPath } from "../gate";
import { forgotAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("forgot"))("title") };
}

export default async function ForgotPage() {
  const t = await getTranslations("forgot");
  return (
    <EntryFrame title={t("title")} lead={canMail() ? t("lead") : t("noMail")}>
      {canMail() && <EmailForm action={forgotAction} />}
      <p className="pt-6 text-sm">
        <a href={await deskPath("/sign-in")}>{t("toSignIn")}</a>
      </p>
    </EntryFrame>
  );
}
