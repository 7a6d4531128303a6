/** The cells of a changeset are checked against what is published, by the same rules the browser uses while typing. */
import "server-only";
import { type CheckContext, type CheckedCell, type Finding, type IndicatorFacts, relatedKeys, runChecks } from "@/lib/domain/checks";
import type { Observation } from "@/lib/domain/observation";
import type { Queryable } from "../query";
import { LAC } from "@/lib/domain/region";
import { parseObservations } from "../series/parse-body";

/** Every finding about the changeset's cells. */
export async function findFindings(db: Queryable, changesetId: number): Promise<Finding[]> {
  const cells = await db.rows<CheckedCell>(
    `select series_key as series, period, value::text as value, status, remove from changeset_cell where changeset_id = $1 order by series_key, period`,
    [changesetId],
  );
  if (cells.length === 0) return [];
  return runChecks(cells, await loadCheckContext(db, [...new Set(cells.map((cell) => cell.series))], changesetId));
}

/** What the rules ask about: the series with these keys, and the indicators and areas published or proposed in the changeset. */
export async function loadCheckContext(db: Queryable, keys: string[], changesetId: number | null): Promise<CheckContext> {
  const codes = [...new Set(keys.map((key) => key.split(".")[0]!))];
  const indicators = await db.rows<IndicatorFacts & { code: string }>(
    `select code, min_value::text as "minValue", max_value::text as "maxValue", aggregation = 'sum' as "isAdditive" from indicator_version where code = any($1) and valid_to is null
     union all
     select code, data ->> 'minValue', data ->> 'maxValue', data ->> 'aggregation' = 'sum' from changeset_entry where changeset_id = $2 and kind = 'indicator' and code = any($1) and not remove`,
    [codes, changesetId],
  );
  const areas = await db.rows<{ code: string; lac: boolean }>(
    `select code, lac from area_version where valid_to is null
     union select code, false from changeset_entry where changeset_id = $1 and kind = 'area' and not remove`,
    [changesetId],
  );
  const known = {
    indicators: new Map(indicators.map(({ code, ...facts }) => [code, facts])),
    areas: new Set(areas.map(({ code }) => code)),
    members: new Map([[LAC, areas.filter(({ lac }) => lac).map(({ code }) => code)]]),
  };
  return { ...known, series: await currentObservations(db, [...new Set(keys.flatMap((key) => [key, ...relatedKeys(key, known)]))]) };
}

/** The published observations of each of the series that exists. */
async function currentObservations(db: Queryable, keys: string[]): Promise<Map<string, Observation[]>> {
  const bodies = await db.rows<{ key: string; body: string }>(
    `select s.key, n.body from series s join snapshot n on n.series_id = s.id and n.valid_to is null where s.key = any($1)`,
    [keys],
  );
  return new Map(bodies.map(({ key, body }) => [key, parseObservations(body)]));
}
