/** The figures behind a chart are a table that can be read by eye, by ear and by keyboard. */
import { type DataRow, tableBody } from "./table-body";

export interface DataColumn {
  id: string;
  label: React.ReactNode;
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
        <tbody dangerouslySetInnerHTML={{ __html: tableBody(rows) }} />
      </table>
    </div>
  );
}
