/** The rows of a table of figures are one text: as elements, a thousand cells would be most of what a page takes to make and to wake. */
import type { TableCell } from "@/lib/format/table-cells";

export interface DataRow {
  label: string;
  /** Where the row's name leads, and what that link says. */
  link?: { href: string; says: string };
  cells: readonly TableCell[];
}

/** What stands within the table's body. Every text goes through `escape`. */
export function tableBody(rows: readonly DataRow[]): string {
  return rows.map(({ label, link, cells }) => `<tr><th scope="row">${link ? linkOf(link, label) : escape(label)}</th>${cells.map(cellOf).join("")}</tr>`).join("");
}

function linkOf({ href, says }: { href: string; says: string }, name: string): string {
  return `<a href="${escape(href)}" rel="nofollow" aria-label="${escape(says)}">${escape(name)}</a>`;
}

function cellOf({ text, mark, markTitle, isMissing }: TableCell): string {
  const status = mark ? `<abbr${markTitle === undefined ? "" : ` title="${escape(markTitle)}"`}>${escape(mark)}</abbr>` : "";
  return `<td${isMissing ? ' class="is-missing"' : ""}>${escape(text)}<span class="status-mark">${status}</span></td>`;
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;" };

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string);
}
