/** Which series, over which years, is chosen in a plain form whose answer is an address. */
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/Button";
import { localPath } from "@/lib/i18n/address";
import { ChoiceList, type ChoiceGroup } from "./ChoiceList";
import type { IndicatorContext } from "./context";

export interface Choices {
  options: readonly { value: string; label: string }[];
  chosen: string;
}

export interface SeriesFormProps {
  context: IndicatorContext;
  areas: { groups: readonly ChoiceGroup[]; chosen: readonly string[] };
  counterparts: { groups: readonly ChoiceGroup[]; chosen: readonly string[] };
  freqs: Choices;
  transforms: Choices;
  years: { first: number; last: number; from: string | null; to: string | null };
  scale: "linear" | "log";
  /** What else is in the address of the same look, kept as it is. */
  looks: Readonly<Record<string, string | null>>;
}

export function SeriesForm({ context, areas, counterparts, freqs, transforms, years, scale, looks }: SeriesFormProps) {
  const t = useTranslations("indicator");
  const list = Array.from({ length: Math.max(0, years.last - years.first + 1) }, (_, index) => String(years.first + index));
  return (
    <form method="get" action={`${localPath(context.locale, `/indicators/${context.code}`)}#chart`} aria-label={t("choose")} className="no-print flex flex-wrap items-end gap-x-4 gap-y-2 border-y border-hairline py-2 text-sm">
      {context.asOf && <input type="hidden" name="asOf" value={context.asOf} />}
      {Object.entries(looks).map(([name, value]) => value !== null && <input key={name} type="hidden" name={name} value={value} />)}
      {countOf(areas.groups) > 1 && <ChoiceList context={context} name="area" label={t("areas")} {...areas} />}
      {countOf(counterparts.groups) > 1 && <ChoiceList context={context} name="counterpart" label={t("partners")} {...counterparts} />}
      {freqs.options.length > 1 && <Choice name="freq" label={t("frequency")} value={freqs.chosen} options={freqs.options} />}
      {transforms.options.length > 1 && <Choice name="transform" label={t("transform")} value={transforms.chosen} options={transforms.options} />}
      {list.length > 1 && (
        <>
          <Choice name="from" label={t("from")} value={years.from ?? ""} options={[{ value: "", label: t("first") }, ...list.map(yearOption)]} />
          <Choice name="to" label={t("to")} value={years.to ?? ""} options={[{ value: "", label: t("newest") }, ...list.map(yearOption)]} />
        </>
      )}
      <Choice name="scale" label={t("scale")} value={scale === "log" ? "log" : ""} options={[{ value: "", label: t("linear") }, { value: "log", label: t("log") }]} />
      <Button type="submit" kind="primary">
        {t("show")}
      </Button>
    </form>
  );
}

const yearOption = (year: string) => ({ value: year, label: year });
const countOf = (groups: readonly ChoiceGroup[]) => groups.reduce((sum, group) => sum + group.codes.length, 0);

function Choice({ name, label, value, options }: { name: string; label: string; value: string; options: Choices["options"] }) {
  return (
    <label className="grid gap-0.5">
      <span className="text-xs text-muted">{label}</span>
      <select name={name} defaultValue={value} className="min-h-11 max-w-56 rounded-sm border border-field bg-ground px-2">
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
