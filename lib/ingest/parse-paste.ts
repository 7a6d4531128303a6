/** What a spreadsheet puts on the clipboard becomes the same rows of cells that were copied. */
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";

/** The most cells of one paste: what the grid takes in within half a second. */
export const PASTE_CELLS_MAX = 5_000;

/**
 * Tab-separated text as Excel, LibreOffice and Google Sheets write it: rows end in CRLF, LF or CR; a cell that holds
 * a tab, a line break or a quotation mark stands in quotation marks, its own ones doubled. Rows may differ in length.
 */
export function parsePaste(text: string): Result<string[][]> {
  if (text === "") return fail(problem("paste-empty"));
  const rows: string[][] = [];
  let row: string[] = [];
  let count = 0;
  let at = 0;
  for (;;) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    if (!cell) return fail(problem("paste-unclosed-quote", { row: rows.length + 1, column: row.length + 1 }));
    count += 1;
    // Past the limit cells are counted but not kept: the answer names the size, and memory stays small.
    if (count <= PASTE_CELLS_MAX) row.push(cell.content);
    at = cell.end;
    if (text[at] === "\t") {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith("\r\n", at) ? 2 : 1;
    // The line end after the last row ends it and begins no other.
    if (at >= text.length) break;
  }
  return count > PASTE_CELLS_MAX ? fail(problem("paste-too-large", { count, max: PASTE_CELLS_MAX })) : ok(rows);
}

interface Cell {
  content: string;
  /** Where its tab or line end stands, or the end of the text. */
  end: number;
}

function plainCell(text: string, start: number): Cell {
  const rest = /[\t\r\n]|$/g;
  rest.lastIndex = start;
  const end = rest.exec(text)!.index;
  return { content: text.slice(start, end), end };
}

/** Undefined where the quotation mark is never closed. A mark closed in mid-cell ('"a" b') was no quoting: the text is kept as it is. */
function quotedCell(text: string, start: number): Cell | undefined {
  let close = start;
  do {
    close = text.indexOf('"', close + 1);
    if (close < 0) return undefined;
    if (text[close + 1] !== '"') break;
    close += 1;
  } while (close < text.length);
  const end = close + 1;
  if (end < text.length && !/[\t\r\n]/.test(text[end]!)) return plainCell(text, start);
  const content = text.slice(start + 1, close).replaceAll('""', '"').replace(/\r\n?/g, "\n");
  return { content, end };
}
