/** CSV files are read by one well-kept library, with the same settings everywhere. */
import "server-only";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { parse } from "csv-parse";
import { parse as parseSync } from "csv-parse/sync";

const OPTIONS = { columns: true, bom: true, skip_empty_lines: true, relax_column_count: false } as const;

/** Records of a small file, keyed by its header; a ragged row throws with its line. */
export async function readCsv(path: string): Promise<Record<string, string>[]> {
  return parseSync(await readFile(path), OPTIONS) as Record<string, string>[];
}

/** Records of a file of any size, one after another. */
export function streamCsv(path: string): AsyncIterable<Record<string, string>> {
  return createReadStream(path).pipe(parse(OPTIONS)) as AsyncIterable<Record<string, string>>;
}
