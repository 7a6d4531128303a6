/** An empty database is filled with the starter figures as back-filled publications, in the order in which their editions came out. */
import "server-only";
import path from "node:path";
import type { EntryInput } from "@/lib/domain/kinds/changeset-input";
import type { Actor } from "@/lib/domain/role";
import { parseSeriesKey } from "@/lib/domain/series-key";
import type { BulkCell } from "@/lib/db/changeset/copy-cells";
import { oneAtATime } from "@/lib/db/one-at-a-time";
import { database, firstRow } from "@/lib/db/query";
import { publishBackFill } from "@/lib/editing/back-fills/publish-back-fill";
import { readCsv } from "@/lib/files/csv";
import { readCells } from "./read-cells";
import { readEntries, type StarterEntries } from "./read-entries";

/** What was loaded; null where the database already held a publication. */
export interface StarterReport {
  publications: number;
  cells: number;
}

/** Any two nodes agree on it; the number means nothing else. */
const STARTER_LOCK = 7_014_210;

/**
 * Loads `prisma/seed` below `root` into a database without a publication. An interrupted load goes on where it stopped, and
 * of two nodes that start at once one loads while the other waits.
 */
export async function loadStarterData(root = process.cwd()): Promise<StarterReport | null> {
  const folder = path.join(root, "prisma", "seed");
  const editions = await readCsv(path.join(folder, "editions.csv"));
  if ((await publishedEditions(editions.length)) === null) return null;
  return oneAtATime(STARTER_LOCK, async () => {
    const done = await publishedEditions(editions.length);
    return done === null ? null : loadEditions(folder, editions, done);
  });
}

async function loadEditions(folder: string, editions: Record<string, string>[], done: number): Promise<StarterReport> {
  const kinds = new Map(editions.map((edition) => [edition.date!, edition.kind === "first" ? "revision" : edition.kind!]));
  const cells = await readCells(folder, kinds);
  const entries = await readEntries(folder);
  const actor = await starterActor();
  const known = new Set<string>();
  const report: StarterReport = { publications: 0, cells: 0 };
  for (const [index, edition] of editions.entries()) {
    const last = index === editions.length - 1;
    const part = [...(cells.get(edition.date!) ?? []), ...(last ? (cells.get("") ?? []) : [])];
    const content = contentOf(entries, part, known, { first: index === 0, last });
    if (index < done) continue;
    const published = await publishBackFill(actor, {
      title: edition.title!, reason: edition.reason!, publishedAt: new Date(`${edition.date}T00:00:00Z`), entries: content, cells: part,
    });
    if (!published.ok) throw new Error(`Starter data, edition ${edition.date}: ${published.problem.message}`);
    report.publications += 1;
    report.cells += part.length;
  }
  return report;
}

/** How many editions are in already; null where the site has been filled, or holds anything else. */
async function publishedEditions(all: number): Promise<number | null> {
  const row = await firstRow<{ back: number; other: number }>(
    database,
    "select count(*) filter (where back_filled)::int as back, count(*) filter (where not back_filled)::int as other from publication",
  );
  return row!.other > 0 || row!.back >= all ? null : row!.back;
}

/** What an edition brings beside figures: the groundwork with the first, indicators and sources when first needed, the rest with the last. */
function contentOf(entries: StarterEntries, cells: BulkCell[], known: Set<string>, at: { first: boolean; last: boolean }): EntryInput[] {
  const used = new Set<string>();
  for (const cell of cells) {
    const key = parseSeriesKey(cell.series);
    if (key.ok) used.add(key.value.indicator);
    if (cell.source) used.add(cell.source);
  }
  const needed = (entry: EntryInput) => (at.last || used.has(entry.id!)) && !known.has(`${entry.kind} ${entry.id}`);
  const indicators = entries.indicators.filter(needed);
  for (const entry of indicators) used.add(String(entry.data?.source));
  const sources = entries.sources.filter(needed);
  for (const entry of [...indicators, ...sources]) known.add(`${entry.kind} ${entry.id}`);
  return [
    ...(at.first ? [...entries.areas, ...entries.groups, ...entries.pillars] : []),
    ...sources,
    ...indicators,
    ...(at.last ? entries.annotations : []),
  ];
}

/** The loader acts under an account of its own that nobody can sign in to. */
async function starterActor(): Promise<Actor> {
  const row = await firstRow<{ id: number }>(
    database,
    `insert into app_user (email, name, kind, role) values ('starter-data@puente.invalid', 'Starter data', 'system', 'admin')
     on conflict (email) do update set name = excluded.name returning id`,
  );
  return { userId: row!.id, name: "Starter data", role: "admin", via: "command" };
}
