/** What a publication changed in numbers: figures by kind, series, entries, and whether it was filled in afterwards. */
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/Badge";
import type { Locale } from "@/lib/domain/text";
import { formatList } from "@/lib/format/format-list";
import { formatValue } from "@/lib/format/format-value";

const ORDER = ["first", "revision", "correction", "definition", "removed", "series", "entries"] as const;

export function ReleaseCounts({ locale, counts, backFilled }: { locale: Locale; counts: Readonly<Record<string, number>>; backFilled: boolean }) {
  const t = useTranslations("releases");
  const told = ORDER.filter((kind) => (counts[kind] ?? 0) > 0).map((kind) => t(`count.${kind}`, { count: counts[kind]!, number: formatValue(String(counts[kind]), { locale }) }));
  return (
    <p className="text-sm text-muted">
      {formatList(told, locale)} {backFilled && <Badge title={t("backFilledTitle")}>{t("backFilled")}</Badge>}
    </p>
  );
}
