/** A worksheet is written row by row as SpreadsheetML (ECMA-376), so that none has to fit in memory. */
import { safeText } from "@/lib/domain/safe-text";

/** A text, a number by its digits, or nothing. */
export type Cell = string | { digits: string } | null;

export interface Sheet {
  name: string;
  columns: readonly { name: string; width: number }[];
  /** In groups: waiting for each row alone would take longer than writing it. */
  groups: AsyncIterable<Iterable<readonly Cell[]>> | Iterable<Iterable<readonly Cell[]>>;
}

/** Excel's own bound, the header included. */
export const SHEET_ROWS_MAX = 1_048_576;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
const FROZEN = '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
const CHUNK_LETTERS = 64 * 1024;
/** The second style of the workbook is bold. */
const BOLD = 1;

/** The worksheet in pieces; throws where there are more rows than a sheet holds. */
export async function* sheetXml({ columns, groups }: Sheet): AsyncGenerator<string> {
  const widths = columns.map(({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join("");
  let text = `${HEAD}${FROZEN}<cols>${widths}</cols><sheetData>${rowXml(columns.map(({ name }) => name), 1, BOLD)}`;
  let place = 1;
  for await (const rows of groups) {
    for (const row of rows) {
      place += 1;
      if (place > SHEET_ROWS_MAX) throw new RangeError(`a worksheet holds ${SHEET_ROWS_MAX} rows`);
      text += rowXml(row, place);
      if (text.length < CHUNK_LETTERS) continue;
      yield text;
      text = "";
    }
  }
  yield `${text}</sheetData></worksheet>`;
}

function rowXml(cells: readonly Cell[], place: number, style = 0): string {
  let text = `<row r="${place}">`;
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column];
    if (cell === null || cell === undefined) continue;
    const at = `<c r="${columnName(column)}${place}"${style === 0 ? "" : ` s="${style}"`}`;
    text += typeof cell === "string" ? `${at} t="inlineStr"><is><t xml:space="preserve">${xmlText(safeText(cell))}</t></is></c>` : `${at}><v>${cell.digits}</v></c>`;
  }
  return `${text}</row>`;
}

/** A to Z: no sheet of ours is wider. */
const columnName = (column: number): string => String.fromCharCode(65 + column);

// What XML 1.0 has no way to write is left out.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
