/** What a share or a figure per person is divided by is another series, read as of the same publication. */
import "server-only";
import { database, firstRow } from "@/lib/db/query";
import { trueAt } from "@/lib/db/versioned";
import { ok, type Result } from "@/lib/domain/result";
import { formatSeriesKey, NO_COUNTERPART } from "@/lib/domain/series-key";
import { type Division, refuseTransform } from "@/lib/domain/transform";
import type { Scope } from "../scope";
import { getManySeries, type Series } from "./get-series";

const POPULATION = "POPULATION";

/** The series to divide by, or why there is none. */
export async function getDivisor(scope: Scope, series: Series, division: Division): Promise<Result<Series>> {
  if (!(await isAmount(scope, series.indicator, division))) return refuseTransform(`${series.indicator} is no amount: its figures are rates or marks, and what they would be parts of is not known.`);
  const keys = keysFor(series, division);
  const [found] = await getManySeries(scope, keys);
  return found ? ok(found) : refuseTransform(`There is no series ${keys.join(" or ")} to divide by.`);
}

/**
 * The area stands where the counterpart stood: exports to China as part of those to the world. Without a counterpart, or
 * where nothing is known of that one, it stands where the reference area stood: loans to Brazil as part of those to the region.
 */
function keysFor({ indicator, refArea, counterpart, freq }: Series, division: Division): string[] {
  if (division.kind === "per_capita") return [formatSeriesKey({ indicator: POPULATION, refArea, counterpart: NO_COUNTERPART, freq: "A" })];
  const { area } = division;
  const asReference = formatSeriesKey({ indicator, refArea: area, counterpart, freq });
  return counterpart === NO_COUNTERPART ? [asReference] : [formatSeriesKey({ indicator, refArea, counterpart: area, freq }), asReference];
}

/** A rate adds up to nothing (`none`); an average over time can be a part (people), and is shared out among people by nobody. */
async function isAmount(scope: Scope, indicator: string, { kind }: Division): Promise<boolean> {
  const row = await firstRow<{ aggregation: string }>(database, `select i.aggregation from indicator_version i where i.code = $1 and ${trueAt("i", 2)}`, [indicator, scope.at]);
  return row !== undefined && (kind === "share" ? ["sum", "end", "mean"] : ["sum", "end"]).includes(row.aggregation);
}
