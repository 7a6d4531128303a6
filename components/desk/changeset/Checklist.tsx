/** What speaks against a changeset: errors block it, warnings stand beside their answers. */
import { useTranslations } from "next-intl";
import type { Finding } from "@/lib/domain/checks";
import { isDecimal } from "@/lib/domain/decimal";
import { formatPeriod } from "@/lib/format/format-period";
import { formatValue } from "@/lib/format/format-value";
import { ActionForm } from "../ActionForm";
import type { FormAction } from "../action-state";
import { FormText } from "../fields";
import { type Names, seriesName } from "../series-name";
import { SubmitButton } from "../SubmitButton";

export interface ChecklistProps {
  errors: readonly Finding[];
  /** Each with what its author wrote about the cell, note or answer. */
  warnings: readonly { finding: Finding; answer: string | null }[];
  notices: readonly Finding[];
  names: Names;
  /** Whether nothing else speaks against it. */
  isClear: boolean;
  /** Left out where this person cannot answer. */
  answerAction?: FormAction;
}

/** More than these say nothing new on one page. */
const SHOWN_MAX = 50;

export function Checklist({ errors, warnings, notices, names, isClear, answerAction }: ChecklistProps) {
  const t = useTranslations("changeset.checklist");
  if (errors.length + warnings.length + notices.length === 0) return isClear ? <p className="text-sm">{t("clear")}</p> : null;
  return (
    <ul className="grid gap-3 text-sm">
      {errors.slice(0, SHOWN_MAX).map((one, index) => (
        <Point key={index} finding={one} names={names} tone="error" />
      ))}
      {warnings.slice(0, SHOWN_MAX).map(({ finding, answer }) => (
        <Point key={`${finding.code} ${finding.series} ${finding.period}`} finding={finding} names={names} tone="warning">
          {answerAction ? <AnswerForm finding={finding} answer={answer} action={answerAction} /> : <p className="text-muted">{answer ? t("answered", { text: answer }) : t("unanswered")}</p>}
        </Point>
      ))}
      {notices.slice(0, SHOWN_MAX).map((one, index) => (
        <Point key={index} finding={one} names={names} tone="info" />
      ))}
    </ul>
  );
}

const EDGES = { error: "border-error", warning: "border-warning", info: "border-hairline" };
const WORDS = { error: "text-error", warning: "text-warning", info: "text-muted" };

interface PointProps {
  finding: Finding;
  names: Names;
  tone: keyof typeof EDGES;
  children?: React.ReactNode;
}

function Point({ finding, names, tone, children }: PointProps) {
  const t = useTranslations("changeset.checklist");
  const sentence = useTranslations("finding");
  return (
    <li className={`grid gap-1 border-s-4 ps-3 ${EDGES[tone]}`}>
      <p>
        <strong className={`font-semibold ${WORDS[tone]}`}>{t(tone)}</strong>{" "}
        <span className="text-muted">
          {seriesName(finding.series, names)}, {formatPeriodSafely(finding.period, names)}:
        </span>{" "}
        {sentence(finding.code, wordParams(finding, names))}
      </p>
      {children}
    </li>
  );
}

/** Figures and periods of the sentence, written as the reader's language writes them. */
function wordParams({ params }: Finding, names: Names): Record<string, string | number> {
  const written = Object.entries(params).map(([name, value]) => {
    if (name.endsWith("eriod")) return [name, formatPeriodSafely(String(value), names)] as const;
    return [name, typeof value === "string" && isDecimal(value) ? formatValue(value, { locale: names.locale }) : value] as const;
  });
  return Object.fromEntries(written);
}

/** A finding may be about a period that does not exist. */
function formatPeriodSafely(period: string, { locale }: Names): string {
  return /^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(period) ? formatPeriod(period, locale) : period;
}

/** It stays when it is answered, so that the answer can be put better. */
function AnswerForm({ finding, answer, action }: { finding: Finding; answer: string | null; action: FormAction }) {
  const t = useTranslations("changeset.checklist");
  return (
    <ActionForm action={action} className="grid max-w-text grid-cols-[1fr_auto] items-end gap-x-3 gap-y-2">
      <input type="hidden" name="series" value={finding.series} />
      <input type="hidden" name="period" value={finding.period} />
      <FormText name="answer" label={t("answer")} defaultValue={answer ?? ""} className="min-h-8 text-sm pointer-coarse:min-h-11" maxLength={2000} />
      <SubmitButton isSmall>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
