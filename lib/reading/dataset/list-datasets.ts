/** Files and tables that sources publish as a whole, with the day of the next release where one was announced. */
import "server-only";
import type { Freq } from "@/lib/domain/period";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { LocalText } from "@/lib/domain/text";
import { database, firstRow } from "@/lib/db/query";
import { trueAt } from "@/lib/db/versioned";
import { type Page, type PageRequest, type Scope, toPage } from "../scope";

export interface Dataset {
  id: string;
  title: LocalText;
  description: LocalText | null;
  source: string;
  frequency: Freq | null;
  /** A day; null where nobody announced one. */
  nextExpected: string | null;
}

const SELECT = `
  select v.code as id, v.title, v.description, v.source, v.frequency, v.next_expected as "nextExpected"
  from dataset_version v where ${trueAt("v", 1)}`;

/** Datasets in the order of their ids. */
export async function listDatasets(scope: Scope, page: PageRequest): Promise<Page<Dataset>> {
  const rows = await database.rows<Dataset>(`${SELECT} and v.code > $2 order by v.code limit $3`, [scope.at, page.after ?? "", page.limit + 1]);
  return toPage(rows, page.limit, (row) => row.id);
}

/** The dataset, or `not-found`. */
export async function getDataset(scope: Scope, id: string): Promise<Result<Dataset>> {
  const dataset = await firstRow<Dataset>(database, `${SELECT} and v.code = $2`, [scope.at, id]);
  return dataset ? ok(dataset) : fail(problem("not-found", { what: id.slice(0, 80) }));
}
