/** The remarks that stand on a figure that changes, and those that the proposal itself changes. */
import "server-only";
import { firstDay, lastDay } from "@/lib/domain/period";
import { parseSeriesKey } from "@/lib/domain/series-key";
import { type Annotation, getAnnotation, listAnnotations } from "../../annotation/list-annotations";
import { type Moments, type Touch, touchedCodes, touchedSeries } from "./touch";

export interface TouchedAnnotation extends Pick<Annotation, "id" | "title" | "from" | "to"> {
  /** `stays`: it says the same as before, and the figures under it change. */
  act: "stays" | "added" | "changed" | "removed";
  /** The figures under it that change. */
  cells: { series: string; period: string }[];
}

const LIST_MAX = 1000;

export async function listTouchedAnnotations({ before, after }: Moments, touch: Touch): Promise<TouchedAnnotation[]> {
  const keys = touchedSeries(touch);
  const codes = new Set(touchedCodes(touch, "annotation"));
  const standing = keys.length > 0 ? (await listAnnotations(after, { series: keys }, { limit: LIST_MAX })).data : [];
  const stays = standing.filter(({ id }) => !codes.has(id)).map((each): TouchedAnnotation => ({ ...shown(each), act: "stays", cells: cellsUnder(each, touch) }));
  const proposed = await Promise.all([...codes].map(async (code): Promise<TouchedAnnotation[]> => {
    const [old, now] = [await getAnnotation(before, code), await getAnnotation(after, code)];
    if (now.ok) return [{ ...shown(now.value), act: old.ok ? "changed" : "added", cells: cellsUnder(now.value, touch) }];
    return old.ok ? [{ ...shown(old.value), act: "removed", cells: cellsUnder(old.value, touch) }] : [];
  }));
  return [...proposed.flat(), ...stays.filter(({ cells }) => cells.length > 0)];
}

const shown = ({ id, title, from, to }: Annotation) => ({ id, title, from, to });

function cellsUnder(annotation: Annotation, { cells }: Touch): TouchedAnnotation["cells"] {
  const [start, end] = [firstDay(annotation.from), lastDay(annotation.to ?? annotation.from)];
  const bears = new Map<string, boolean>();
  return cells.filter(({ series, period }) => {
    if (!bears.has(series)) bears.set(series, bearsOn(annotation, series));
    return bears.get(series) === true && lastDay(period) >= start && firstDay(period) <= end;
  });
}

/** As readers' charts decide it: an annotation that names series stands on those alone, otherwise on all that its scope covers. */
function bearsOn({ seriesKeys, indicator, area, counterpart }: Annotation, series: string): boolean {
  if (seriesKeys.length > 0) return seriesKeys.includes(series);
  const key = parseSeriesKey(series);
  if (!key.ok) return false;
  const parties = [key.value.refArea, key.value.counterpart];
  return (indicator === null || indicator === key.value.indicator) && [area, counterpart].every((code) => code === null || parties.includes(code));
}
