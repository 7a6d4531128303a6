/** Indicators are looked for by words and by theme in a plain form. */
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/Button";
import { Select, type SelectOption } from "@/components/ui/Select";
import { TextInput } from "@/components/ui/TextInput";
import type { Locale } from "@/lib/domain/text";
import { localPath } from "@/lib/i18n/address";

export interface IndicatorFilterProps {
  locale: Locale;
  asOf: string | null;
  pillars: readonly SelectOption[];
  pillar: string | null;
  q: string | null;
  /** The list without a filter. */
  clear: string;
}

export function IndicatorFilter({ locale, asOf, pillars, pillar, q, clear }: IndicatorFilterProps) {
  const t = useTranslations("indicators");
  return (
    <form method="get" action={localPath(locale, "/indicators")} role="search" className="no-print mt-6 flex flex-wrap items-end gap-4 border-y border-hairline py-4">
      {asOf && <input type="hidden" name="asOf" value={asOf} />}
      <div className="min-w-0 flex-[1_1_16rem] sm:max-w-sm">
        <TextInput id="q" name="q" type="search" label={t("words")} defaultValue={q ?? ""} maxLength={200} />
      </div>
      <div className="min-w-0 flex-[1_1_12rem] sm:max-w-xs">
        <Select id="pillar" name="pillar" label={t("pillar")} defaultValue={pillar ?? ""} options={[{ value: "", label: t("allPillars") }, ...pillars]} />
      </div>
      <Button type="submit" kind="primary">{t("find")}</Button>
      {(pillar || q) && <a href={clear} className="inline-flex min-h-11 items-center text-sm">{t("clear")}</a>}
    </form>
  );
}
