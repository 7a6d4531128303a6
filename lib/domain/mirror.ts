/** One flow is reported twice: as exports by the one side and as imports by the other, under indicators that differ in that word alone. */
import { NO_COUNTERPART, type SeriesKey } from "./series-key";

const OTHER: Record<string, string> = { EXPORTS: "IMPORTS", IMPORTS: "EXPORTS" };

/** The indicator of the other side's reports on the same base, or null where the name is of no flow: "IMTS_EXPORTS" and "IMTS_IMPORTS". */
export function mirrorIndicator(indicator: string): string | null {
  const words = indicator.split("_");
  const place = words.findIndex((word) => word in OTHER);
  return place < 0 ? null : words.with(place, OTHER[words[place]!]!).join("_");
}

/** The series in which the partner reports the same flow, whether it exists or not; null where there is no partner. */
export function mirrorKey({ indicator, refArea, counterpart, freq }: SeriesKey): SeriesKey | null {
  const other = mirrorIndicator(indicator);
  if (other === null || counterpart === NO_COUNTERPART) return null;
  return { indicator: other, refArea: counterpart, counterpart: refArea, freq };
}
