/** Benchmarks of the database have a throwaway one with a little of everything in it. */
import { database, firstRow } from "../../lib/db/query";
import type { BulkCell } from "../../lib/db/changeset/copy-cells";
import { entryInput, type EntryInput } from "../../lib/domain/kinds/changeset-input";
import type { Actor, Role } from "../../lib/domain/role";
import { publishBackFill } from "../../lib/editing/back-fills/publish-back-fill";

export const SERIES = "BENCH_EXPORTS.BRA.CHN.M";
const POINTS = 250;

const entry = (kind: string, id: string, data: Record<string, unknown>): EntryInput => entryInput.parse({ kind, id, data });

const CATALOGUE: EntryInput[] = [
  entry("area", "BRA", { name: { en: "Brazil" }, kind: "country", lac: true }),
  entry("area", "CHN", { name: { en: "China" }, kind: "country", lac: false }),
  entry("area", "_Z", { name: { en: "Not applicable" }, kind: "none", lac: false }),
  entry("pillar", "trade", { name: { en: "Trade" }, summary: { en: "Goods bought and sold." }, order: 1 }),
  entry("source", "bench", { publisher: "A publisher", title: "A source", url: "https://example.org", licence: "CC BY 4.0", accessed: "2026-03-20", howObtained: "Copy of the public file", redistributable: true }),
  entry("indicator", "BENCH_EXPORTS", { name: { en: "Goods exports" }, definition: { en: "Value of goods sold." }, unit: { en: "US dollars" }, unitCode: "USD", unitMult: 6, decimals: 2, pillar: "trade", source: "bench", aggregation: "sum" }),
];

/** `count` months from January 2000, with figures that do not repeat. */
export function* monthlyCells(series: string, count: number, factor = 1): Generator<BulkCell> {
  for (let index = 0; index < count; index++) {
    const period = `${2000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
    const value = ((1 + Math.sin(index / 7)) * (1 + index / 100) * 10_000 * factor).toFixed(2);
    yield { series, period, value, status: "A", remove: false, kind: "first", source: null, cellOrigin: null };
  }
}

export async function insertPerson(name: string, role: Role, kind: "person" | "system" = "person"): Promise<Actor> {
  const email = `${name.toLowerCase()}@puente.invalid`;
  const row = await firstRow<{ id: number }>(database, "insert into app_user (email, name, kind, role) values ($1, $2, $3, $4) returning id", [email, name, kind, role]);
  return { userId: row!.id, name, role, via: "command" };
}

/** The catalogue and one series of 250 points, published and then revised in whole as often as asked. */
export async function fillWorld(revisions = 0): Promise<void> {
  const actor = await insertPerson("Loader", "admin", "system");
  for (let edition = 0; edition <= revisions; edition++) {
    const published = await publishBackFill(actor, {
      title: `Edition ${edition}`, reason: "For measuring.", publishedAt: new Date(Date.UTC(2026, 0, 5 + edition)),
      entries: edition === 0 ? CATALOGUE : [], cells: monthlyCells(SERIES, POINTS, 1 + edition / 100),
    });
    if (!published.ok) throw new Error(published.problem.message);
  }
}
