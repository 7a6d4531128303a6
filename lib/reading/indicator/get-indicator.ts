/** One indicator with its source, method, coverage and series, as it stood at the scope. */
import "server-only";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { LocalText } from "@/lib/domain/text";
import { database, firstRow } from "@/lib/db/query";
import { trueAt } from "@/lib/db/versioned";
import type { Scope } from "../scope";
import { findSource, type Source } from "../source/list-sources";
import { COVERAGE, COVERAGE_JOINS, INDICATOR_COLUMNS, type IndicatorSummary } from "./list-indicators";

export interface Indicator extends Omit<IndicatorSummary, "source"> {
  methodology: LocalText | null;
  caveats: LocalText | null;
  minValue: string | null;
  maxValue: string | null;
  source: Source;
  /** When anything of it was last published, RFC 3339. */
  updatedAt: string | null;
  seriesKeys: string[];
}

/** The indicator, or `not-found`. */
export async function getIndicator(scope: Scope, code: string): Promise<Result<Indicator>> {
  const found = await firstRow<Omit<Indicator, "source"> & { source: string }>(
    database,
    `select ${INDICATOR_COLUMNS}, i.methodology, i.caveats, i.min_value::text as "minValue", i.max_value::text as "maxValue", ${COVERAGE},
            coalesce(array_agg(s.key order by s.key) filter (where s.key is not null), '{}') as "seriesKeys",
            (select to_char(p.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from publication p
             where p.number = greatest(i.valid_from, max(n.valid_from))) as "updatedAt"
     from indicator_version i ${COVERAGE_JOINS}
     where ${trueAt("i", 1)} and i.code = $2 group by i.id`,
    [scope.at, code],
  );
  if (!found) return fail(problem("not-found", { what: code.slice(0, 80) }));
  const source = await findSource(scope, found.source);
  return ok({ ...found, source: source! });
}
