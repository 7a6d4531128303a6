/** Many areas are chosen from by region, in a list that opens in its place and needs no script. */
import { useTranslations } from "next-intl";
import { formatList } from "@/lib/format/format-list";
import type { IndicatorContext } from "./context";

export interface ChoiceGroup {
  /** The name of the region. */
  label: string;
  codes: readonly string[];
}

export interface ChoiceListProps {
  context: IndicatorContext;
  name: "area" | "counterpart";
  label: string;
  groups: readonly ChoiceGroup[];
  chosen: readonly string[];
}

/** More names than this are told as a number. */
const NAMES_MAX = 2;

export function ChoiceList({ context, name, label, groups, chosen }: ChoiceListProps) {
  const t = useTranslations("indicator");
  const names = chosen.map(context.name);
  return (
    <details className="choice-list">
      <summary className="grid min-h-11 gap-0.5">
        <span className="text-xs text-muted">{label}</span>
        <span className="choice-list-face">{names.length <= NAMES_MAX ? formatList(names, context.locale) : t("chosen", { first: names[0]!, more: names.length - 1 })}</span>
      </summary>
      <div className="grid gap-x-8 gap-y-4 py-3 sm:grid-cols-2 lg:grid-cols-4">
        {groups.map((group) => (
          <fieldset key={group.label} className="min-w-0">
            <legend className="pb-1 text-xs font-semibold text-muted">{group.label}</legend>
            {group.codes.map((code) => (
              <label key={code} className="flex min-h-8 items-center gap-2 pointer-coarse:min-h-11">
                <input type="checkbox" name={name} value={code} defaultChecked={chosen.includes(code)} className="size-4 shrink-0 accent-ink" />
                {context.name(code)}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </details>
  );
}
