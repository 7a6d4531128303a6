/** From a figure to its ground: what it is, who says so, since when, what was said before, and why it changed. */
import "server-only";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import { database, firstRow } from "@/lib/db/query";
import { trueAt } from "@/lib/db/versioned";
import type { Scope } from "../scope";
import { listRevisions, type Revision } from "../series/list-revisions";
import { findSource, type Source } from "../source/list-sources";

export interface Ground {
  key: string;
  period: string;
  source: Source;
  /** The cell of the file it came from. */
  cellOrigin: string | null;
  /** Oldest first; the last is what holds at the scope. */
  vintages: Revision[];
}

const ORIGIN = `
  select coalesce(o.source_code, i.source) as source, o.cell_origin as "cellOrigin"
  from series s join indicator_version i on i.code = s.indicator and ${trueAt("i", 3)}
  left join observation o on o.series_id = s.id and o.period = $2 and ${trueAt("o", 3)}
  where s.key = $1`;

/** The ground of one figure, or `not-found` where nothing was ever said of that period. */
export async function getGround(scope: Scope, key: string, period: string): Promise<Result<Ground>> {
  const revisions = await listRevisions(scope, key);
  if (!revisions.ok) return revisions;
  const vintages = revisions.value.filter((each) => each.period === period);
  const origin = await firstRow<{ source: string; cellOrigin: string | null }>(database, ORIGIN, [key, period, scope.at]);
  const source = origin && (await findSource(scope, origin.source));
  if (vintages.length === 0 || !source) return fail(problem("not-found", { what: `${key} ${period}`.slice(0, 120) }));
  return ok({ key, period, source, cellOrigin: origin.cellOrigin, vintages });
}
