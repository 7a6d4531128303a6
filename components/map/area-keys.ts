/** The classes of a map are named by the figures they hold, with the unit once, at the highest. */
import { NO_FIGURE, type MapClass } from "@/lib/charts/map/classes";
import type { MapKey } from "@/lib/charts/map/map-area";
import type { Locale } from "@/lib/domain/text";
import { axisText, type AxisUnit } from "@/lib/format/axis-text";
import { formatValue } from "@/lib/format/format-value";
import { shiftDecimal } from "@/lib/format/round-decimal";

/** Reads the namespace `map`. */
type Translate = (key: "all" | "under" | "over" | "between" | "noFigure", params?: Record<string, string>) => string;

/** The entries of the legend, highest first, and last what has no figure where there is such. */
export function areaKeys(classes: readonly MapClass[], unit: AxisUnit, { locale, hasGaps, t }: { locale: Locale; hasGaps: boolean; t: Translate }): MapKey[] {
  const bounds = classes.flatMap(({ from }) => from ?? []);
  const { shift, topTick } = axisText(Math.max(0, ...bounds.map((bound) => Math.abs(Number(bound)))), unit, locale);
  /** 3100 as millions is 3.1 billion, and not 3.100. */
  const shifted = (bound: string) => shiftDecimal(bound, shift).replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
  const plain = (bound: string) => formatValue(shifted(bound), { locale });
  const withUnit = (bound: string) => topTick(Number(shifted(bound)), shifted(bound).split(".")[1]?.length ?? 0);
  const label = ({ from, to }: MapClass) => {
    if (from === null) return to === null ? t("all") : t("under", { value: bounds.length === 1 ? withUnit(to) : plain(to) });
    return to === null ? t("over", { value: withUnit(from) }) : t("between", { from: plain(from), to: plain(to) });
  };
  return [...classes.map((each) => ({ letter: each.id, label: label(each) })).reverse(), ...(hasGaps ? [{ letter: NO_FIGURE, label: t("noFigure") }] : [])];
}
