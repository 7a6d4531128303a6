/** A dropped file becomes tables of cells, in the browser: nothing is sent anywhere before somebody has looked at it. */
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { TableCell } from "@/lib/ingest/table/cell";
import { unpackedSize } from "@/lib/ingest/table/unpacked-size";

export interface FileTable {
  /** The name of the worksheet; null in a file that is one table. */
  name: string | null;
  rows: TableCell[][];
}

const MEGABYTE = 1_000_000;
const SIZE_MAX = 10 * MEGABYTE;
/** Honest workbooks unpack to ten times their size. */
const UNPACKED_MAX = 10 * SIZE_MAX;
/** Rows read of a worksheet: more than a table of one indicator has. */
const ROWS_MAX = 20_000;

/** The tables of a CSV, TSV or XLSX file, or why it cannot be read. */
export async function readFile(file: File): Promise<Result<FileTable[]>> {
  const { name, size } = file;
  if (size > SIZE_MAX) return fail(problem("file-too-large", { name, size: Math.ceil(size / MEGABYTE), max: SIZE_MAX / MEGABYTE }));
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    if (/\.xlsx$/i.test(name)) {
      const unpacked = unpackedSize(bytes);
      if (unpacked === null) return fail(problem("file-unreadable", { name }));
      if (unpacked > UNPACKED_MAX) return fail(problem("file-too-large", { name, size: Math.ceil(unpacked / MEGABYTE), max: UNPACKED_MAX / MEGABYTE }));
      return ok(await workbookTables(bytes));
    }
    if (/\.(csv|tsv|tab|txt)$/i.test(name)) return ok([{ name: null, rows: await textRows(decode(bytes)) }]);
  } catch {
    return fail(problem("file-unreadable", { name }));
  }
  return fail(problem("file-kind", { name }));
}

async function workbookTables(bytes: Uint8Array): Promise<FileTable[]> {
  const { readXlsx } = await import("hucre/xlsx");
  const { sheets } = await readXlsx(bytes, { maxRows: ROWS_MAX });
  return sheets.map((sheet) => ({ name: sheet.name, rows: sheet.rows.map((row) => row.map(cellOf)) }));
}

function cellOf(cell: unknown): TableCell {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === "number" || typeof cell === "string") return cell;
  return cell === true || cell === false ? String(cell) : null;
}

async function textRows(text: string): Promise<TableCell[][]> {
  const { parseCsv } = await import("hucre/csv");
  return parseCsv(text, { maxRows: ROWS_MAX }).map((row) => row.map(cellOf));
}

/** By its mark, else UTF-8 where the whole file is that, else Windows-1252, as old offices still write. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
