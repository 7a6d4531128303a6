/** The public change log: every publication, newest first, with what it changed. */
import "server-only";
import type { EntryKind } from "@/lib/domain/kinds";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import { database, firstRow } from "@/lib/db/query";
import { type Page, type PageRequest, type Scope, toPage } from "../scope";

export interface PublicationSummary {
  number: number;
  publishedAt: string;
  title: string;
  reason: string | null;
  publishedBy: string;
  proposedBy: string;
  backFilled: boolean;
  /** Whether it was published without a second person's look: in an emergency, or where the site does without four eyes. */
  unreviewed: boolean;
  changeset: number;
  /** Cells by kind, with how many series and entries. */
  counts: Record<string, number>;
}

/** Back-filled editions are the sources' own, loaded and not proposed. */
const UNREVIEWED = `
  not p.back_filled and (c.origin = 'break-glass' or c.author_id = p.published_by_id
    or exists (select from changeset_cell where changeset_id = c.id and updated_by_id = p.published_by_id)
    or exists (select from changeset_entry where changeset_id = c.id and updated_by_id = p.published_by_id))`;

const SELECT = `
  select p.number, to_char(p.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "publishedAt", p.title, p.reason,
         u.name as "publishedBy", a.name as "proposedBy", p.back_filled as "backFilled", ${UNREVIEWED} as unreviewed, p.changeset_id as changeset, p.counts
  from publication p join app_user u on u.id = p.published_by_id
  join changeset c on c.id = p.changeset_id join app_user a on a.id = c.author_id`;

/** A series has a new snapshot from every publication that changed it. */
const CHANGED = `exists (select from snapshot n join series s on s.id = n.series_id where s.indicator = $3 and n.valid_from = p.number)`;

/** Publications up to the scope's, newest first; `after` is the number to go on below; `indicator`: those alone that changed its figures. */
export async function listPublications(scope: Scope, { limit, after }: PageRequest, indicator?: string): Promise<Page<PublicationSummary>> {
  const below = after === undefined ? scope.at + 1 : Math.min(Number(after), scope.at + 1);
  const rows = await database.rows<PublicationSummary>(`${SELECT} where p.number < $1 and ($3::text is null or ${CHANGED}) order by p.number desc limit $2`, [below, limit + 1, indicator ?? null]);
  return toPage(rows, limit, (row) => String(row.number));
}

export interface PublicationDetail extends PublicationSummary {
  /** Series it changed, those with most changed cells first, at most 1000. */
  series: { key: string; indicator: string; changed: number }[];
  entries: { kind: EntryKind; id: string; removed: boolean }[];
}

/** One publication with the series and entries it changed. */
export async function getPublication(number: number): Promise<Result<PublicationDetail>> {
  const summary = await firstRow<PublicationSummary>(database, `${SELECT} where p.number = $1`, [number]);
  if (!summary) return fail(problem("not-found", { what: `publication ${number}` }));
  const series = await database.rows<PublicationDetail["series"][number]>(
    `select s.key, s.indicator, count(*)::int as changed
     from (select series_id, period from observation where valid_from = $1
           union select series_id, period from observation where valid_to = $1) o
     join series s on s.id = o.series_id group by s.id order by changed desc, s.key limit 1000`,
    [number],
  );
  const entries = await database.rows<PublicationDetail["entries"][number]>(
    `select kind, code as id, remove as removed from changeset_entry where changeset_id = $1 order by kind, code`,
    [summary.changeset],
  );
  return ok({ ...summary, series, entries });
}
