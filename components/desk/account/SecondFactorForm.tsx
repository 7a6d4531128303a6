/** One form for all that is done with an authenticator, so that what it answers stays on the page whatever state follows. */
import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/domain/text";
import { formatDateTime } from "@/lib/format/format-period";
import { ActionForm } from "../ActionForm";
import type { FormAction } from "../action-state";
import { FormText } from "../fields";
import { SubmitButton } from "../SubmitButton";
import { QrCode } from "./QrCode";

export interface SecondFactorFormProps {
  action: FormAction;
  locale: Locale;
  hasPassword: boolean;
  /** What is being set up, if anything is. */
  pending: { secret: string; address: string } | null;
  since: string | null;
  recoveryCodesLeft: number;
}

export function SecondFactorForm({ action, ...state }: SecondFactorFormProps) {
  return (
    <ActionForm action={action} className="grid max-w-text gap-4">
      {state.since !== null ? <TurnedOn {...state} since={state.since} /> : state.pending ? <BeingSetUp pending={state.pending} /> : <TurnedOff hasPassword={state.hasPassword} />}
    </ActionForm>
  );
}

type Parts = Omit<SecondFactorFormProps, "action">;

function TurnedOff({ hasPassword }: Pick<Parts, "hasPassword">) {
  const t = useTranslations("secondFactor");
  return (
    <>
      <p className="text-sm">{t("off")}</p>
      <PasswordField hasPassword={hasPassword} />
      <div>
        <SubmitButton name="act" value="begin">{t("begin")}</SubmitButton>
      </div>
    </>
  );
}

function BeingSetUp({ pending: { secret, address } }: { pending: NonNullable<Parts["pending"]> }) {
  const t = useTranslations("secondFactor");
  return (
    <>
      <p className="text-sm">{t("scan")}</p>
      <div className="flex flex-wrap items-start gap-x-6 gap-y-4">
        <QrCode content={address} label={t("qrCode")} />
        <div className="grid max-w-72 gap-4">
          <div className="grid gap-1 text-sm">
            <p>{t("byHand")}</p>
            <code className="font-mono break-all select-all">{secret.match(/.{1,4}/g)?.join(" ")}</code>
          </div>
          <FormText name="code" label={t("code")} hint={t("codeHint")} autoComplete="one-time-code" inputMode="numeric" maxLength={7} />
        </div>
      </div>
      <div className="flex flex-wrap gap-3">
        <SubmitButton kind="primary" name="act" value="confirm">{t("confirm")}</SubmitButton>
        <SubmitButton name="act" value="cancel">{t("cancel")}</SubmitButton>
      </div>
    </>
  );
}

function TurnedOn({ since, recoveryCodesLeft, hasPassword, locale }: Omit<Parts, "pending" | "since"> & { since: string }) {
  const t = useTranslations("secondFactor");
  return (
    <>
      <p className="text-sm">
        {t.rich("on", { since: () => <time dateTime={since}>{formatDateTime(since, locale)}</time> })} {t("codesLeft", { count: recoveryCodesLeft })}
      </p>
      <PasswordField hasPassword={hasPassword} />
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="act" value="renew">{t("renew")}</SubmitButton>
        <SubmitButton kind="danger" name="act" value="end">{t("end")}</SubmitButton>
      </div>
    </>
  );
}

function PasswordField({ hasPassword }: Pick<Parts, "hasPassword">) {
  const t = useTranslations("secondFactor");
  if (!hasPassword) return null;
  return (
    <div className="max-w-96">
      <FormText name="password" label={t("password")} type="password" autoComplete="current-password" />
    </div>
  );
}
