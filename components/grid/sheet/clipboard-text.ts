/** What is pasted is text in cells, also where a programme gives its table as HTML alone. */

/** Tab-separated text from the clipboard: the plain text, or the first table of the HTML where the plain text has lost its columns. */
export function pastedText(data: DataTransfer): string {
  const plain = data.getData("text/plain");
  if (plain.includes("\t")) return plain;
  const rows = tableRows(data.getData("text/html"));
  return rows.length > 1 || (rows[0]?.length ?? 0) > 1 ? rows.map((row) => row.map(quoted).join("\t")).join("\n") : plain;
}

/** The text as a table of HTML, so that a document takes it for one. */
export function tableHtml(text: string): string {
  const table = document.createElement("table");
  for (const line of text.split("\n")) {
    const row = table.insertRow();
    for (const cell of line.split("\t")) row.insertCell().textContent = cell;
  }
  return table.outerHTML;
}

function tableRows(html: string): string[][] {
  const table = html && new DOMParser().parseFromString(html, "text/html").querySelector("table");
  return table ? [...table.rows].map((row) => [...row.cells].flatMap(cellTexts)) : [];
}

/** A cell over several columns fills the first of them. */
function cellTexts(cell: HTMLTableCellElement): string[] {
  const text = (cell.textContent ?? "").replace(/\s+/g, " ").trim();
  return [text, ...Array<string>(Math.max(0, cell.colSpan - 1)).fill("")];
}

function quoted(text: string): string {
  return text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text;
}
