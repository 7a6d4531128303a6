/** A touched series as it stood and as the proposal leaves it, ready to be drawn. */
import type { ChartText } from "@/lib/charts/series";
import type { Observation } from "@/lib/domain/observation";
import { comparePeriods } from "@/lib/domain/period";
import { type Locale, pickText } from "@/lib/domain/text";
import { axisText } from "@/lib/format/axis-text";
import type { ChangesetDetail, ChangesetItem } from "@/lib/reading/desk/get-changeset";
import { getIndicator } from "@/lib/reading/indicator/get-indicator";
import { currentPublication } from "@/lib/reading/publication/current-publication";
import { getManySeries } from "@/lib/reading/series/get-series";

export interface Picture {
  key: string;
  before: Observation[];
  after: Observation[];
  text: ChartText;
  shift: number;
}

/** As many pictures as a reviewer takes in at once; the table has the rest. */
export const PICTURES_MAX = 6;

/** Pictures of the series named. */
export async function beforeAfter(changeset: ChangesetDetail, chosen: string[], locale: Locale): Promise<Picture[]> {
  // What is published is compared with the state before its own publication, not with today.
  const at = changeset.publication === null ? await currentPublication() : changeset.publication - 1;
  const known = new Map((await getManySeries({ at }, chosen)).map((series) => [series.key, series.observations]));
  const pictures = await Promise.all(chosen.map(async (key): Promise<Picture[]> => {
    const before = known.get(key) ?? [];
    const after = applyItems(before, changeset.items.filter((item) => item.series === key));
    // One figure alone has no course that a picture could show.
    if (new Set([...before, ...after].map(({ period }) => period)).size < 2) return [];
    const indicator = await getIndicator({ at: Math.max(at, changeset.publication ?? at) }, key.split(".")[0]!);
    if (!indicator.ok) return [];
    const { unit, unitCode, unitMult } = indicator.value;
    const { shift, ...text } = axisText(largest([...before, ...after]), { unit: pickText(unit, locale).text, unitCode: unitCode ?? "", unitMult }, locale);
    return [{ key, before, after, text, shift }];
  }));
  return pictures.flat();
}

function applyItems(before: readonly Observation[], items: readonly ChangesetItem[]): Observation[] {
  const byPeriod = new Map(before.map((observation) => [observation.period, observation]));
  for (const { period, value, status, remove } of items) {
    if (remove) byPeriod.delete(period);
    else byPeriod.set(period, { period, value, status });
  }
  return [...byPeriod.values()].sort((a, b) => comparePeriods(a.period, b.period));
}

/** Only to choose the scale of the axis, so a float is exact enough. */
function largest(observations: readonly Observation[]): number {
  return observations.reduce((most, { value }) => Math.max(most, Math.abs(Number(value ?? 0))), 0);
}
