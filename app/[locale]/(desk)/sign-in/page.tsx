/** A person signs in with e-mail and password and comes to where they wanted to go. */
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EntryFrame } from "@/components/desk/EntryFrame";
import { PasskeySignIn } from "@/components/desk/account/PasskeySignIn";
import { SignInForm } from "@/components/desk/SignInForm";
import { buttonClasses } from "@/components/ui/Button";
import { currentActor } from "@/lib/access/current-actor";
import { oidcHost } from "@/lib/access/oidc/provider";
import { safePath } from "@/lib/access/safe-path";
import { withParams } from "@/lib/i18n/address";
import { PROBLEM_CODES, type ProblemCode } from "@/lib/domain/problem";
import { deskPath } from "../gate";
import { signInAction } from "./actions";
import { askPasskeyAction, passkeySignInAction } from "./passkey-actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("signIn"))("title") };
}

interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SignInPage({ searchParams }: PageProps) {
  const { next, error, from } = await searchParams;
  const home = await deskPath("/admin");
  const target = next === undefined ? home : safePath(next);
  if (await currentActor()) redirect(target);
  const provider = oidcHost();
  const [t, keys] = [await getTranslations("signIn"), await getTranslations("passkeys")];
  const problems = await getTranslations("problem");
  // next-auth's own route sends people here with the code of what went wrong.
  const notice = isCode(error) ? problems(error, {}) : isFrom(from) ? t(AFTER[from]) : undefined;
  return (
    <EntryFrame title={t("title")} lead={t("lead")}>
      <SignInForm action={signInAction} next={target} notice={notice} words={{ email: t("email"), password: t("password"), submit: t("submit") }} />
      <div className="grid gap-3 pt-4">
        <PasskeySignIn begin={askPasskeyAction} finish={passkeySignInAction} next={target} words={{ signIn: keys("signIn"), notSigned: keys("notSigned") }} />
        {provider !== null && <a href={withParams("/api/auth/oidc", { next: target })} className={buttonClasses({})}>{t("withProvider", { provider })}</a>}
      </div>
      <p className="pt-6 text-sm">
        <a href={await deskPath("/forgot")}>{t("forgotten")}</a>
      </p>
    </EntryFrame>
  );
}

/** What has just been done, by the word that the address carries. */
const AFTER = { setup: "afterSetup", "sign-out": "afterSignOut", password: "afterPassword" } as const;
const isFrom = (text: unknown): text is keyof typeof AFTER => typeof text === "string" && Object.hasOwn(AFTER, text);
const isCode = (text: unknown): text is ProblemCode => text === "sign-in-failed" || (PROBLEM_CODES as unknown[]).includes(text);
