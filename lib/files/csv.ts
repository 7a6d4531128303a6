/** CSV files are read by one well-kept library, with the same settings everywhere. */
import "server-only";
import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";

/** Records of a file that fits in memory, keyed by its header; a ragged row throws with its line. */
export async function readCsv(path: string): Promise<Record<string, string>[]> {
  return parse<Record<string, string>>(await readFile(path), { columns: true, bom: true, skip_empty_lines: true, relax_column_count: false });
}
