/** A person's own account: what is kept of them, their password, and where they are signed in. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { PasskeyForm } from "@/components/desk/account/PasskeyForm";
import { PasskeyTable } from "@/components/desk/account/PasskeyTable";
import { PasswordForm } from "@/components/desk/account/PasswordForm";
import { SecondFactorForm } from "@/components/desk/account/SecondFactorForm";
import { SessionTable } from "@/components/desk/account/SessionTable";
import { PageHead } from "@/components/desk/PageHead";
import { Section } from "@/components/desk/Section";
import { Callout } from "@/components/ui/Callout";
import { currentSessionId } from "@/lib/access/current-actor";
import { PASSWORD_LENGTH_MIN } from "@/lib/access/password";
import { pendingTotp } from "@/lib/access/second-factor/pending-totp";
import { getOwnAccount } from "@/lib/reading/account/get-own-account";
import { listOwnPasskeys } from "@/lib/reading/account/list-own-passkeys";
import { listOwnSessions } from "@/lib/reading/account/list-own-sessions";
import { gatePage } from "../../gate";
import { changePasswordAction, endSessionAction } from "./actions";
import { addPasskeyAction, beginPasskeyAction, removePasskeyAction } from "./passkey-actions";
import { secondFactorAction } from "./second-factor-action";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("title") };
}

export default async function AccountPage() {
  const actor = await gatePage("/admin/account", "manage-own-account");
  const [t, factor, keys, desk, locale, account, sessions, passkeys, pending] = await Promise.all([
    getTranslations("account"), getTranslations("secondFactor"), getTranslations("passkeys"), getTranslations("desk"), getLocale(),
    getOwnAccount(actor), listOwnSessions(actor, await currentSessionId(), new Date()), listOwnPasskeys(actor), pendingTotp(actor),
  ]);
  if (!account.ok || !sessions.ok || !passkeys.ok) notFound();
  const { email, name, role, hasPassword, secondFactorSince, recoveryCodesLeft } = account.value;
  return (
    <>
      <PageHead title={t("title")} lead={t("who", { name, email, role: desk(`role.${role}`) })} />
      {actor.owesSecondFactor && (
        <div className="max-w-text pb-6">
          <Callout kind="warning" title={factor("owedTitle")}>{factor("owed")}</Callout>
        </div>
      )}
      <Section title={factor("title")} anchor="second-factor">
        <SecondFactorForm action={secondFactorAction} locale={locale} pending={pending} {...{ hasPassword, recoveryCodesLeft }} since={secondFactorSince} />
      </Section>
      <Section title={keys("title")} count={passkeys.value.length} anchor="passkeys">
        <div className="grid gap-6">
          <p className="max-w-text text-sm">{keys("lead")}</p>
          {passkeys.value.length > 0 && <PasskeyTable passkeys={passkeys.value} locale={locale} action={removePasskeyAction} />}
          <PasskeyForm
            hasPassword={hasPassword}
            begin={beginPasskeyAction}
            finish={addPasskeyAction}
            words={{ name: keys("name"), nameHint: keys("nameHint"), password: keys("password"), add: keys("add"), needsScript: keys("needsScript"), notMade: keys("notMade") }}
          />
        </div>
      </Section>
      <Section title={t("sessions")} count={sessions.value.length}>
        <SessionTable sessions={sessions.value} locale={locale} action={endSessionAction} />
      </Section>
      <Section title={t("data")}>
        <p className="max-w-text text-sm">
          {t("dataLead")} <a href="/admin/account/data" download>{t("download")}</a>
        </p>
      </Section>
      {hasPassword && (
        <Section title={t("password")}>
          <PasswordForm action={changePasswordAction} email={email} passwordLengthMin={PASSWORD_LENGTH_MIN} />
        </Section>
      )}
    </>
  );
}
