/** A finding is said in the reader's language, with figures and periods as that language writes them. */
import { useTranslations } from "next-intl";
import type { Finding } from "@/lib/domain/checks";
import { isDecimal } from "@/lib/domain/decimal";
import { formatPeriod } from "@/lib/format/format-period";
import { formatValue } from "@/lib/format/format-value";
import type { Names } from "../series-name";

export function FindingText({ finding, names }: { finding: Finding; names: Names }) {
  const t = useTranslations("finding");
  return <>{t(finding.code, wordParams(finding, names))}</>;
}

function wordParams({ params }: Finding, names: Names): Record<string, string | number> {
  const written = Object.entries(params).map(([name, value]) => {
    if (name.endsWith("eriod")) return [name, formatPeriodSafely(String(value), names)] as const;
    return [name, typeof value === "string" && isDecimal(value) ? formatValue(value, { locale: names.locale }) : value] as const;
  });
  return Object.fromEntries(written);
}

/** A finding may be about a period that does not exist. */
export function formatPeriodSafely(period: string, { locale }: Names): string {
  return /^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(period) ? formatPeriod(period, locale) : period;
}
