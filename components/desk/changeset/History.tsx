/** What happened to a changeset, step by step: what, who, when, and with which words. */
import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/domain/text";
import { formatDateTime } from "@/lib/format/format-period";

export interface HistoryProps {
  steps: readonly { step: string; by: string; at: string; note: string | null }[];
  locale: Locale;
}

export function History({ steps, locale }: HistoryProps) {
  const t = useTranslations("changeset");
  return (
    <ol className="grid text-sm">
      {steps.map(({ step, by, at, note }, index) => (
        <li key={index} className="grid gap-x-4 border-b border-hairline py-2 sm:grid-cols-[12rem_1fr]">
          <time dateTime={at} className="text-muted">{formatDateTime(at, locale)}</time>
          <p>
            {t.has(`steps.${step}` as "steps.create") ? t(`steps.${step}` as "steps.create", { by }) : `${by}: ${step}`}
            {note && <q className="block text-muted before:content-none after:content-none">{note}</q>}
          </p>
        </li>
      ))}
    </ol>
  );
}
