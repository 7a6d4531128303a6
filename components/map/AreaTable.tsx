/** What the map shows stands beside it in a table, of the year that is shown. */
import { Table, TableCell, TableHead, TableRow } from "@/components/ui/Table";
import { textOf, type MapArea, type MapWords } from "@/lib/charts/map/map-area";

export interface AreaTableProps {
  caption: string;
  heads: { area: string; figure: string };
  areas: readonly MapArea[];
  words: MapWords;
  shown: number;
}

export function AreaTable({ caption, heads, areas, words, shown }: AreaTableProps) {
  /** The head of the column has the unit. */
  const bare = { ...words, unit: "" };
  return (
    <div className="map-table">
      <Table caption={caption} isCaptionHidden isDense head={<tr><TableHead>{heads.area}</TableHead><TableHead isFigure>{heads.figure}</TableHead></tr>}>
        {areas.map((area) => (
          <TableRow key={area.code}>
            <TableHead scope="row"><a href={area.href}>{area.name}</a></TableHead>
            <TableCell isFigure><span data-cell={area.code}>{textOf(area, shown, bare)}</span></TableCell>
          </TableRow>
        ))}
      </Table>
    </div>
  );
}
