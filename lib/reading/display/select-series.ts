/** Which series a download is of is decided in one place: those named, or those that fit a filter, without what may not be passed on in bulk. */
import "server-only";
import { FREQS, type Freq } from "@/lib/domain/period";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import { formatSeriesKey, parseSeriesKey } from "@/lib/domain/series-key";
import { database, firstRow } from "@/lib/db/query";
import { trueAt } from "@/lib/db/versioned";
import type { Scope } from "../scope";

export interface Selection {
  /** Keys in the order asked for; the filter is then not looked at. */
  keys?: readonly string[];
  indicator?: string[];
  refArea?: string[];
  counterpart?: string[];
  /** Series published so, and those that can be joined to it because they are published at a higher frequency only. */
  freq: Freq | null;
}

/** Of a series before it is read. */
export interface Selected {
  key: string;
  count: number;
}

/** Whether it is everything or nearly so: then what a source's licence keeps from being passed on in bulk is left out. */
export const isBulk = ({ keys, indicator }: Selection): boolean => keys === undefined && (indicator ?? []).length === 0;

const orAny = (codes: string[] | undefined) => (codes && codes.length > 0 ? codes : null);
/** Frequencies from low to high as one text, so that a letter's place in it can be compared. */
const LADDER = FREQS.join("");

const FITTING = `
  from series s join snapshot n on n.series_id = s.id and n.count > 0 and ${trueAt("n", 1)}
  where ${trueAt("s", 1)}
    and ($2::text[] is null or s.indicator = any($2)) and ($3::text[] is null or s.ref_area = any($3)) and ($4::text[] is null or s.counterpart = any($4))
    and ($5::text is null or s.freq = $5 or (strpos('${LADDER}', s.freq) > strpos('${LADDER}', $5) and not exists (
      select from series c where c.indicator = s.indicator and c.ref_area = s.ref_area and c.counterpart = s.counterpart and ${trueAt("c", 1)}
        and strpos('${LADDER}', c.freq) >= strpos('${LADDER}', $5) and strpos('${LADDER}', c.freq) < strpos('${LADDER}', s.freq))))
    and ($6::boolean is false or not exists (
      select from observation o join indicator_version i on i.code = s.indicator and ${trueAt("i", 1)}
        join source_version v on v.code = coalesce(o.source_code, i.source) and ${trueAt("v", 1)} and not v.redistributable
      where o.series_id = s.id and ${trueAt("o", 1)}))`;

const valuesOf = (scope: Scope, selection: Selection) => [
  scope.at, orAny(selection.indicator), orAny(selection.refArea), orAny(selection.counterpart), selection.freq, isBulk(selection),
];

const PAGE = 500;

/** The series in the order of their keys, or in that asked for; pages of one publication never shift. */
export async function* selectSeries(scope: Scope, selection: Selection): AsyncGenerator<Selected> {
  if (selection.keys) return yield* await namedSeries(scope, selection.keys);
  for (let after = ""; ; ) {
    const rows = await database.rows<Selected>(`select s.key, n.count ${FITTING} and s.key > $7 order by s.key limit ${PAGE}`, [...valuesOf(scope, selection), after]);
    yield* rows;
    if (rows.length < PAGE) return;
    after = rows.at(-1)!.key;
  }
}

/** How many series there are, and how many figures they hold together. */
export async function countSelected(scope: Scope, selection: Selection): Promise<{ series: number; figures: number }> {
  if (selection.keys) {
    const named = await namedSeries(scope, selection.keys);
    return { series: named.length, figures: named.reduce((sum, { count }) => sum + count, 0) };
  }
  const counted = await firstRow<{ series: number; figures: number }>(database, `select count(*)::int as series, coalesce(sum(n.count), 0)::int as figures ${FITTING}`, valuesOf(scope, selection));
  return counted!;
}

/** The keys under which the named series are published, at the frequency asked for where there is such a one; or which of them do not exist. */
export async function resolveKeys(scope: Scope, keys: readonly string[], freq: Freq | null): Promise<Result<string[]>> {
  const alternatives = [...new Set(keys)].map((key) => {
    const parts = parseSeriesKey(key);
    return parts.ok && freq !== null ? [formatSeriesKey({ ...parts.value, freq }), key] : [key];
  });
  const held = new Set((await namedSeries(scope, alternatives.flat())).map(({ key }) => key));
  const unknown = alternatives.flatMap((each) => (each.some((key) => held.has(key)) ? [] : [each.at(-1)!]));
  if (unknown.length > 0) return fail(problem("not-found", { what: unknown.slice(0, 3).join(", ") }));
  return ok([...new Set(alternatives.map((each) => each.find((key) => held.has(key))!))]);
}

async function namedSeries(scope: Scope, keys: readonly string[]): Promise<Selected[]> {
  const rows = await database.rows<Selected>(
    `select s.key, n.count from series s join snapshot n on n.series_id = s.id and ${trueAt("n", 2)} where s.key = any($1) and ${trueAt("s", 2)}`,
    [keys, scope.at],
  );
  const held = new Map(rows.map((row) => [row.key, row]));
  return keys.flatMap((key) => held.get(key) ?? []);
}
