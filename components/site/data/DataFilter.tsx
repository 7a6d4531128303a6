/** The catalogue is narrowed by words, theme and source in a plain form whose answer is an address. */
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/Button";
import { Select, type SelectOption } from "@/components/ui/Select";
import { TextInput } from "@/components/ui/TextInput";
import type { Locale } from "@/lib/domain/text";
import { localPath } from "@/lib/i18n/address";

export interface DataFilterProps {
  locale: Locale;
  asOf: string | null;
  chosen: { q: string | null; pillar: string | null; source: string | null };
  pillars: readonly SelectOption[];
  sources: readonly SelectOption[];
  /** The page without any choice. */
  clear: string;
}

export function DataFilter({ locale, asOf, chosen, pillars, sources, clear }: DataFilterProps) {
  const t = useTranslations("data");
  const isNarrowed = chosen.q !== null || chosen.pillar !== null || chosen.source !== null;
  return (
    <form method="get" action={localPath(locale, "/data")} role="search" aria-label={t("narrow")} className="no-print mt-4 grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-[1fr_1fr_1.5fr_auto]">
      {asOf && <input type="hidden" name="asOf" value={asOf} />}
      <TextInput id="q" name="q" type="search" label={t("words")} defaultValue={chosen.q ?? ""} maxLength={200} autoComplete="off" />
      <Select id="pillar" name="pillar" label={t("pillar")} defaultValue={chosen.pillar ?? ""} options={[{ value: "", label: t("allPillars") }, ...pillars]} />
      <Select id="source" name="source" label={t("source")} defaultValue={chosen.source ?? ""} options={[{ value: "", label: t("allSources") }, ...sources]} />
      <div className="flex items-center gap-4">
        <Button type="submit" kind="primary">{t("show")}</Button>
        {isNarrowed && <a className="inline-flex min-h-11 items-center" href={clear}>{t("clear")}</a>}
      </div>
    </form>
  );
}
