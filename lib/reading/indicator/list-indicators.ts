/** The catalogue: every indicator that is true at the scope, with what is held of it. */
import "server-only";
import type { LocalText } from "@/lib/domain/text";
import { trueAt } from "@/lib/db/versioned";
import { database } from "@/lib/db/query";
import { type Page, type PageRequest, type Scope, toPage } from "../scope";

export interface IndicatorSummary {
  code: string;
  name: LocalText;
  definition: LocalText;
  unit: LocalText;
  unitCode: string;
  unitMult: number;
  decimals: number;
  pillar: string;
  source: string;
  aggregation: string;
  guardGroup: string | null;
  coverage: { series: number; areas: number; observations: number; from: string | null; to: string | null };
}

export const INDICATOR_COLUMNS = `
  i.code, i.name, i.definition, i.unit, coalesce(i.unit_code, '') as "unitCode", i.unit_mult as "unitMult", i.decimals, i.pillar, i.source,
  i.aggregation, i.guard_group as "guardGroup"`;

/** What is held of an indicator at `$1`; periods of one frequency sort as text, and years are what is shown. */
export const COVERAGE = `
  json_build_object('series', count(s.id)::int, 'areas', count(distinct s.ref_area)::int,
    'observations', coalesce(sum(n.count), 0)::int, 'from', min(n.first_period), 'to', max(n.last_period)) as coverage`;

/** Joins the series and their snapshots of `i` at `$1`. */
export const COVERAGE_JOINS = `
  left join (series s join snapshot n on n.series_id = s.id and n.count > 0 and ${trueAt("n", 1)}) on s.indicator = i.code`;

export interface IndicatorFilter {
  pillar?: string;
  /** Words that must all be in the name, the definition or the code, in any language. */
  q?: string;
}

/** Indicators in the order of their codes. */
export async function listIndicators(scope: Scope, filter: IndicatorFilter, page: PageRequest): Promise<Page<IndicatorSummary>> {
  const words = (filter.q ?? "").split(/\s+/).filter(Boolean).slice(0, 8);
  const rows = await database.rows<IndicatorSummary>(
    `select ${INDICATOR_COLUMNS}, ${COVERAGE}
     from indicator_version i ${COVERAGE_JOINS}
     where ${trueAt("i", 1)} and ($2::text is null or i.pillar = $2) and i.code > $3
       and (select coalesce(bool_and(strpos(lower(i.code || ' ' || i.name::text || ' ' || i.definition::text), lower(word)) > 0), true) from unnest($4::text[]) word)
     group by i.id order by i.code limit $5`,
    [scope.at, filter.pillar ?? null, page.after ?? "", words, page.limit + 1],
  );
  return toPage(rows, page.limit, (row) => row.code);
}
