/** The steps that a changeset can take now, each with the reason where this person cannot take it. */
import { useTranslations } from "next-intl";
import { ActionForm } from "../ActionForm";
import type { FormAction } from "../action-state";
import { FormTextarea } from "../fields";
import { SubmitButton } from "../SubmitButton";

export type Step = "submit" | "publish" | "reject" | "revert" | "withdraw" | "reopen";

export interface StepChoice {
  step: Step;
  /** Why it cannot be taken, in words; left out where it can. */
  reason?: string;
}

export interface StepFormProps {
  action: FormAction;
  choices: readonly StepChoice[];
  /** The revision that is on the screen: what is approved is this one. */
  revision: number;
}

const KINDS = { submit: "primary", publish: "primary", reject: "danger", revert: "secondary", withdraw: "secondary", reopen: "primary" } as const;

export function StepForm({ action, choices, revision }: StepFormProps) {
  const t = useTranslations("changeset.actions");
  const steps = choices.map(({ step }) => step);
  const wantsWords = steps.includes("reject") || steps.includes("submit");
  return (
    <ActionForm action={action} answer="above" className="grid gap-4" label={t("label")}>
      <input type="hidden" name="revision" value={revision} />
      {wantsWords && (
        <FormTextarea name="note" data-review-reason="" label={steps.includes("reject") ? t("reason") : t("note")} hint={steps.includes("reject") ? t("reasonHint") : t("noteHint")} rows={2} maxLength={1000} />
      )}
      <div className="flex flex-wrap items-start gap-3">
        {choices.map(({ step, reason }) => (
          <SubmitButton key={step} name="step" value={step} data-review-step={step} kind={KINDS[step]} {...(reason !== undefined && { reason })}>
            {t(step)}
          </SubmitButton>
        ))}
      </div>
    </ActionForm>
  );
}
