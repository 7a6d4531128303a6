/** Which series there are, filtered by their parts, with what is held of each but not its observations. */
import "server-only";
import type { Freq } from "@/lib/domain/period";
import { database } from "@/lib/db/query";
import { trueAt } from "@/lib/db/versioned";
import { type Page, type PageRequest, type Scope, toPage } from "../scope";

export interface SeriesSummary {
  key: string;
  indicator: string;
  refArea: string;
  counterpart: string;
  freq: Freq;
  observations: number;
  firstPeriod: string | null;
  lastPeriod: string | null;
  /** The newest value, an exact decimal. */
  lastValue: string | null;
  lastStatus: string | null;
}

/** Each part may name several codes; none means any. */
export interface SeriesFilter {
  indicator?: string[];
  refArea?: string[];
  counterpart?: string[];
  freq?: string[];
}

const orAny = (codes: string[] | undefined) => (codes && codes.length > 0 ? codes : null);

/** Series in the order of their keys. */
export async function listSeries(scope: Scope, filter: SeriesFilter, page: PageRequest): Promise<Page<SeriesSummary>> {
  const rows = await database.rows<SeriesSummary>(
    `select s.key, s.indicator, s.ref_area as "refArea", s.counterpart, s.freq, n.count as observations,
            n.first_period as "firstPeriod", n.last_period as "lastPeriod", n.last_value::text as "lastValue", n.last_status as "lastStatus"
     from series s join snapshot n on n.series_id = s.id and ${trueAt("n", 1)}
     where ${trueAt("s", 1)} and s.key > $2
       and ($3::text[] is null or s.indicator = any($3)) and ($4::text[] is null or s.ref_area = any($4))
       and ($5::text[] is null or s.counterpart = any($5)) and ($6::text[] is null or s.freq = any($6))
     order by s.key limit $7`,
    [scope.at, page.after ?? "", orAny(filter.indicator), orAny(filter.refArea), orAny(filter.counterpart), orAny(filter.freq), page.limit + 1],
  );
  return toPage(rows, page.limit, (row) => row.key);
}
