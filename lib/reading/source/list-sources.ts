/** Where figures come from, with licence and how they were obtained. */
import "server-only";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import { database, firstRow } from "@/lib/db/query";
import { trueAt } from "@/lib/db/versioned";
import { type Page, type PageRequest, type Scope, toPage } from "../scope";

export interface Source {
  id: string;
  publisher: string;
  title: string;
  /** Null for what Puente calculated itself. */
  url: string | null;
  licence: string;
  licenceUrl: string | null;
  accessed: string;
  howObtained: string;
  redistributable: boolean;
  note: string | null;
}

const SELECT = `
  select v.code as id, v.publisher, v.title, v.url, v.licence, v.licence_url as "licenceUrl", v.accessed,
         v.how_obtained as "howObtained", v.redistributable, v.note
  from source_version v where ${trueAt("v", 1)}`;

/** Sources in the order of their ids. */
export async function listSources(scope: Scope, page: PageRequest): Promise<Page<Source>> {
  const rows = await database.rows<Source>(`${SELECT} and v.code > $2 order by v.code limit $3`, [scope.at, page.after ?? "", page.limit + 1]);
  return toPage(rows, page.limit, (row) => row.id);
}

/** The source, or undefined. */
export function findSource(scope: Scope, id: string): Promise<Source | undefined> {
  return firstRow<Source>(database, `${SELECT} and v.code = $2`, [scope.at, id]);
}

/** The source, or `not-found`. */
export async function getSource(scope: Scope, id: string): Promise<Result<Source>> {
  const source = await findSource(scope, id);
  return source ? ok(source) : fail(problem("not-found", { what: id.slice(0, 80) }));
}
