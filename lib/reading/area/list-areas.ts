/** Countries and aggregates, with their names in all languages. */
import "server-only";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { LocalText } from "@/lib/domain/text";
import { database, firstRow } from "@/lib/db/query";
import { trueAt } from "@/lib/db/versioned";
import { type Page, type PageRequest, type Scope, toPage } from "../scope";

export interface Area {
  code: string;
  name: LocalText;
  iso2: string | null;
  kind: "country" | "aggregate" | "none";
  /** Whether it is one of the 33 states of Latin America and the Caribbean. */
  lac: boolean;
  subregion: string | null;
}

const SELECT = `select v.code, v.name, v.iso2, v.kind, v.lac, v.subregion from area_version v where ${trueAt("v", 1)}`;

/** Areas in the order of their codes. */
export async function listAreas(scope: Scope, page: PageRequest): Promise<Page<Area>> {
  const rows = await database.rows<Area>(`${SELECT} and v.code > $2 order by v.code limit $3`, [scope.at, page.after ?? "", page.limit + 1]);
  return toPage(rows, page.limit, (row) => row.code);
}

/** The area, or `not-found`. */
export async function getArea(scope: Scope, code: string): Promise<Result<Area>> {
  const area = await firstRow<Area>(database, `${SELECT} and v.code = $2`, [scope.at, code]);
  return area ? ok(area) : fail(problem("not-found", { what: code.slice(0, 80) }));
}

/** Every area's name by code, for pages that label many series. */
export async function areaNames(scope: Scope): Promise<Map<string, LocalText>> {
  const rows = await database.rows<Area>(SELECT, [scope.at]);
  return new Map(rows.map((row) => [row.code, row.name]));
}
