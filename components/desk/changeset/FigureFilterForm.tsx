/** The choice of which figures of a proposal are shown, as a form that works without script. */
import { useTranslations } from "next-intl";
import { Button } from "../../ui/Button";
import { Select, type SelectOption } from "../../ui/Select";

export interface FigureFilterFormProps {
  /** The address of the page, without its parameters. */
  action: string;
  indicators: readonly SelectOption[];
  kinds: readonly SelectOption[];
  chosen: { indicator: string | null; kind: string | null; only: string | null };
  /** How many of how many are left. */
  counts: { shown: number; all: number };
}

export function FigureFilterForm({ action, indicators, kinds, chosen, counts }: FigureFilterFormProps) {
  const t = useTranslations("changeset.filter");
  const isFiltered = chosen.indicator !== null || chosen.kind !== null || chosen.only !== null;
  const only = [{ value: "", label: t("all") }, { value: "warned", label: t("warned") }, { value: "commented", label: t("commented") }];
  return (
    <form action={`${action}#figures`} className="flex flex-wrap items-end gap-3 pb-4 text-sm" aria-label={t("label")}>
      {indicators.length > 1 && <Select id="filter-indicator" name="indicator" label={t("indicator")} className="max-w-72" options={[{ value: "", label: t("all") }, ...indicators]} defaultValue={chosen.indicator ?? ""} />}
      <Select id="filter-kind" name="kind" label={t("kind")} options={[{ value: "", label: t("all") }, ...kinds]} defaultValue={chosen.kind ?? ""} />
      <Select id="filter-only" name="only" label={t("only")} options={only} defaultValue={chosen.only ?? ""} />
      <Button type="submit">{t("show")}</Button>
      {isFiltered && (
        <p className="flex min-h-11 items-center gap-3 text-muted">
          {t("counts", counts)} <a href={`${action}#figures`} className="inline-block text-ink pointer-coarse:py-3">{t("clear")}</a>
        </p>
      )}
    </form>
  );
}
