/** The starter figures are grouped by edition, the order in which they became known. */
import "server-only";
import { readdir } from "node:fs/promises";
import path from "node:path";
import type { BulkCell } from "@/lib/db/changeset/copy-cells";
import { readCsv } from "@/lib/files/csv";

/** Cells by the day of their edition; those without one under the empty text. */
export type CellsByEdition = Map<string, BulkCell[]>;

/** Reads `observations/<INDICATOR>.csv`; `kinds` says what a changed value is in each edition. */
export async function readCells(folder: string, kinds: Map<string, string>): Promise<CellsByEdition> {
  const editions: CellsByEdition = new Map();
  const files = (await readdir(path.join(folder, "observations"))).filter((name) => name.endsWith(".csv")).sort();
  for (const file of files) {
    const rows = await readCsv(path.join(folder, "observations", file));
    const indicator = file.slice(0, -".csv".length);
    rows.forEach((row, index) => {
      const edition = row.EDITION ?? "";
      const cells = editions.get(edition) ?? [];
      cells.push(toCell(indicator, row, kinds.get(edition) ?? "revision", `${file}:${index + 2}`));
      editions.set(edition, cells);
    });
  }
  return editions;
}

/** An edition that no longer gives a figure has neither value nor status in its row. */
function toCell(indicator: string, row: Record<string, string>, kind: string, cellOrigin: string): BulkCell {
  const remove = row.OBS_VALUE === "" && row.OBS_STATUS === "";
  return {
    series: `${indicator}.${row.REF_AREA}.${row.COUNTERPART}.${row.FREQ}`,
    period: row.TIME_PERIOD!,
    value: row.OBS_VALUE || null,
    status: row.OBS_STATUS || "M",
    remove,
    kind,
    source: row.SOURCE || null,
    cellOrigin,
  };
}
