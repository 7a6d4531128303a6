/** The body of a series is one row: ready-made when it was published, now and as of any publication. */
import "server-only";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import { parseSeriesKey } from "@/lib/domain/series-key";
import { preparedRows } from "@/lib/db/query";
import { trueAt } from "@/lib/db/versioned";
import type { Scope } from "../scope";

const READ = `
  select n.body from series s join snapshot n on n.series_id = s.id and ${trueAt("n", 2)}
  where s.key = $1 and ${trueAt("s", 2)}`;

/** The JSON text that the API answers with for a whole series, `asOf` null; or why there is none. */
export async function getSeriesBody(scope: Scope, key: string): Promise<Result<string>> {
  const [row] = await preparedRows<{ body: string }>("series-body", READ, [key, scope.at]);
  if (row) return ok(row.body);
  const parsed = parseSeriesKey(key);
  return parsed.ok ? fail(problem("not-found", { what: key })) : parsed;
}
