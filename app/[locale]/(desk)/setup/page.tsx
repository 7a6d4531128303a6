/** Where nobody has an account yet, whoever holds the set-up link becomes the first administrator. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EntryFrame } from "@/components/desk/EntryFrame";
import { SetUpForm } from "@/components/desk/SetUpForm";
import { Callout } from "@/components/ui/Callout";
import { PASSWORD_LENGTH_MIN } from "@/lib/access/password";
import { isSetUpTokenValid } from "@/lib/editing/accounts/set-up-link";
import { deskPath } from "../gate";
import { setUpAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  // The token in the address must not travel on in a Referer.
  return { title: (await getTranslations("setup"))("title"), referrer: "no-referrer" };
}

interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SetUpPage({ searchParams }: PageProps) {
  const { token } = await searchParams;
  const t = await getTranslations("setup");
  if (typeof token !== "string" || !(await isSetUpTokenValid(token, new Date()))) {
    return (
      <EntryFrame title={t("invalidTitle")} lead={t("invalidLead")}>
        <Callout kind="warning">
          {t("invalidText")} <a href={await deskPath("/sign-in")}>{t("toSignIn")}</a>
        </Callout>
      </EntryFrame>
    );
  }
  return (
    <EntryFrame title={t("title")} lead={t("lead")}>
      <SetUpForm
        action={setUpAction}
        token={token}
        passwordLengthMin={PASSWORD_LENGTH_MIN}
        words={{ name: t("name"), email: t("email"), password: t("password"), hint: t("passwordHint", { min: PASSWORD_LENGTH_MIN }), submit: t("submit") }}
      />
    </EntryFrame>
  );
}
