/** The figures behind a chart are a table that can be read by eye, by ear and by keyboard. */
import type { TableCell } from "@/lib/format/table-cells";

export interface DataColumn {
  id: string;
  label: React.ReactNode;
}

export interface DataRow {
  id: string;
  label: React.ReactNode;
  cells: readonly TableCell[];
}

export interface DataTableProps {
  caption: string;
  /** The heading of the first column, which names the rows. */
  rowHeading: string;
  columns: readonly DataColumn[];
  rows: readonly DataRow[];
  /** Longer tables scroll within this height; left out: as long as they are. */
  heightPxMax?: number;
}

export function DataTable({ caption, rowHeading, columns, rows, heightPxMax }: DataTableProps) {
  const style = heightPxMax === undefined ? undefined : ({ "--scroll-height": `${heightPxMax}px` } as React.CSSProperties);
  return (
    // Focusable, because a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <div className="scroll-region" role="region" aria-label={caption} tabIndex={0} style={style}>
      <table className="data-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{rowHeading}</th>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              {row.cells.map((cell, index) => (
                <Cell key={columns[index]?.id ?? index} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell }: { cell: TableCell }) {
  return (
    <td className={cell.isMissing ? "is-missing" : undefined}>
      {cell.text}
      <span className="status-mark">{cell.mark && <abbr title={cell.markTitle}>{cell.mark}</abbr>}</span>
    </td>
  );
}
