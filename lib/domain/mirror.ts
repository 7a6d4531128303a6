/** One flow is reported twice: what the one side calls its exports, the other calls its imports; the rule is in the codes. */
import { NO_COUNTERPART, type SeriesKey } from "./series-key";

const SIDES: Record<string, string> = { EXPORTS: "IMPORTS", IMPORTS: "EXPORTS" };

/** The indicator of the other side's reports on the same base, or null where the code names no side: `IMTS_EXPORTS` and `IMTS_IMPORTS`. */
export function mirrorIndicator(indicator: string): string | null {
  const words = indicator.split("_");
  return words.filter((word) => SIDES[word]).length === 1 ? words.map((word) => SIDES[word] ?? word).join("_") : null;
}

/** The series in which the counterpart would report the same flow: `IMTS_EXPORTS.CHN.BRA.A` and `IMTS_IMPORTS.BRA.CHN.A`. Null where the code names no side, or nobody stands opposite. */
export function mirrorKey({ indicator, refArea, counterpart, freq }: SeriesKey): SeriesKey | null {
  const mirror = mirrorIndicator(indicator);
  if (mirror === null || counterpart === NO_COUNTERPART || counterpart === refArea) return null;
  return { indicator: mirror, refArea: counterpart, counterpart: refArea, freq };
}

/** Whether the series is the report of the side that sends; of a series that has a mirror. */
export const isSender = ({ indicator }: Pick<SeriesKey, "indicator">): boolean => indicator.split("_").includes("EXPORTS");
