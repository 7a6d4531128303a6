/** A row is a series, or a period where the sheet is turned: its head stays at the left while its cells pass. */
"use client";

import type { FindingsAt } from "../model/findings";
import { addressAt } from "../model/layout";
import { cellOf } from "../model/sheet";
import type { Bounds } from "../model/selection";
import { editAt, type GridState, publishedAt } from "../model/state";
import { viewOf } from "../model/cell-view";
import type { CellReason } from "../use-cell-reason";
import { SheetCell } from "./SheetCell";
import { headOf, SheetHead } from "./SheetHead";
import type { Slot } from "./use-cells";
import type { Editing } from "./use-editing";

interface SheetRowProps {
  row: number;
  top: number;
  height: number;
  columns: readonly Slot[];
  labelWidth: number;
  bounds: Bounds;
  state: GridState;
  findingsAt: FindingsAt;
  reasonOf: CellReason;
  editing: Editing;
}

export function SheetRow({ row, top, height, columns, labelWidth, bounds, state, findingsAt, reasonOf, editing }: SheetRowProps) {
  const { layout, selection, mode, facts } = state;
  const head = headOf(state, "row", row);
  const isInside = row >= bounds.top && row <= bounds.bottom;
  return (
    <div role="row" aria-rowindex={row + 2} className="sheet-row" style={{ top, height }}>
      <div role="rowheader" aria-colindex={1} className="sheet-label" title={head.key} data-current={row === selection.active.row || undefined} style={{ width: labelWidth }}>
        <SheetHead head={head} />
      </div>
      {columns.map(({ index: column, start, size }) => {
        const address = addressAt(layout, { row, column })!;
        const [published, edit] = [publishedAt(state, address), editAt(state, address)];
        const findings = edit ? findingsAt(address) : NONE;
        const isActive = row === selection.active.row && column === selection.active.column;
        return (
          <SheetCell
            key={column}
            place={{ row, column }}
            left={labelWidth + start}
            width={size}
            view={viewOf(published, edit, findings, facts.locale)}
            published={published}
            other={cellOf(state.others, address)}
            reason={edit ? reasonOf(address, findings) : null}
            locale={facts.locale}
            isActive={isActive}
            isSelected={isInside && column >= bounds.left && column <= bounds.right}
            editing={isActive && mode ? editing : null}
          />
        );
      })}
    </div>
  );
}

const NONE: readonly never[] = [];
