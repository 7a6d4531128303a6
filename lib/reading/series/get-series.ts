/** A series with its observations as exact decimals, for pages and for everything that computes. */
import "server-only";
import type { Observation } from "@/lib/domain/observation";
import type { Freq } from "@/lib/domain/period";
import { ok, type Result } from "@/lib/domain/result";
import { database } from "@/lib/db/query";
import { trueAt } from "@/lib/db/versioned";
import type { Scope } from "../scope";
import { getSeriesBody } from "./get-series-body";
import { parseHead, parseObservations } from "@/lib/db/series/parse-body";

export interface SeriesHead {
  key: string;
  indicator: string;
  refArea: string;
  counterpart: string;
  freq: Freq;
  unit: string;
  unitMult: number;
  decimals: number;
  source: { id: string; publisher: string; title: string; url: string | null };
  licence: string;
  /** When it was last changed, RFC 3339. */
  updatedAt: string;
}

export interface Series extends SeriesHead {
  /** Oldest first; periods without an observation are absent. */
  observations: Observation[];
}

const toSeries = (body: string): Series => ({ ...parseHead<SeriesHead>(body), observations: parseObservations(body) });

/** One series, or why there is none. */
export async function getSeries(scope: Scope, key: string): Promise<Result<Series>> {
  const body = await getSeriesBody(scope, key);
  return body.ok ? ok(toSeries(body.value)) : body;
}

/** Those of the keys that exist at the scope, in the order asked for. */
export async function getManySeries(scope: Scope, keys: string[]): Promise<Series[]> {
  const rows = await database.rows<{ key: string; body: string }>(
    `select s.key, n.body from series s join snapshot n on n.series_id = s.id and ${trueAt("n", 2)}
     where s.key = any($1) and ${trueAt("s", 2)}`,
    [keys, scope.at],
  );
  const found = new Map(rows.map((row) => [row.key, row.body]));
  return keys.flatMap((key) => (found.has(key) ? [toSeries(found.get(key)!)] : []));
}
