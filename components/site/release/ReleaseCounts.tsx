/** What a publication changed in numbers: figures by kind, in how many series, entries, and whether it was filled in afterwards. */
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/Badge";
import type { Locale } from "@/lib/domain/text";
import { formatList } from "@/lib/format/format-list";
import { formatValue } from "@/lib/format/format-value";

const KINDS = ["first", "revision", "correction", "definition", "removed"] as const;

export function ReleaseCounts({ locale, counts, backFilled }: { locale: Locale; counts: Readonly<Record<string, number>>; backFilled: boolean }) {
  const t = useTranslations("releases");
  const of = (name: string) => ({ count: counts[name] ?? 0, number: formatValue(String(counts[name] ?? 0), { locale }) });
  const figures = KINDS.filter((kind) => of(kind).count > 0).map((kind) => t(`count.${kind}`, of(kind)));
  const told = [
    figures.length > 0 && t("count.inSeries", { figures: formatList(figures, locale), ...of("series") }),
    of("entries").count > 0 && t("count.entries", of("entries")),
  ].filter((each) => each !== false);
  return (
    <p className="text-sm text-muted">
      {formatList(told, locale)} {backFilled && <Badge title={t("backFilledTitle")}>{t("backFilled")}</Badge>}
    </p>
  );
}
