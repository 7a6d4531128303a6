/** What decides how figures of an indicator may be computed with is read for many indicators at once. */
import "server-only";
import { database } from "@/lib/db/query";
import { trueAt } from "@/lib/db/versioned";
import type { LocalText } from "@/lib/domain/text";
import type { Measured } from "@/lib/domain/transform";
import type { Scope } from "../scope";

export interface IndicatorFacts extends Measured {
  name: LocalText;
  unit: LocalText;
}

export type FactsByCode = ReadonlyMap<string, IndicatorFacts>;

const READ = `
  select i.code as indicator, i.name, i.unit, coalesce(i.unit_code, '') as "unitCode", i.aggregation, i.guard_group as "guardGroup"
  from indicator_version i where i.code = any($1) and ${trueAt("i", 2)}`;

/** Those of the indicators that are true at the scope. */
export async function indicatorFacts(scope: Scope, codes: readonly string[]): Promise<FactsByCode> {
  const rows = codes.length === 0 ? [] : await database.rows<IndicatorFacts>(READ, [[...new Set(codes)], scope.at]);
  return new Map(rows.map((row) => [row.indicator, row]));
}
