/** The table of figures itself: walked and typed into like a spreadsheet's, of which only what is in sight is drawn. */
"use client";

import { useTranslations } from "next-intl";
import { type Dispatch, useId, useRef, useState } from "react";
import type { FindingsAt } from "../model/findings";
import type { GridAction } from "../model/reduce";
import { sizeOf } from "../model/layout";
import { boundsOf } from "../model/selection";
import type { GridState } from "../model/state";
import { useCellReason } from "../use-cell-reason";
import { KeysHelp } from "./KeysHelp";
import { HeadRow, headOf } from "./SheetHead";
import { SheetRow } from "./SheetRow";
import { useActiveFocus } from "./use-active-focus";
import { useCells } from "./use-cells";
import { useClipboard } from "./use-clipboard";
import { useEditing } from "./use-editing";
import { usePointer } from "./use-pointer";

export interface SheetProps {
  state: GridState;
  dispatch: Dispatch<GridAction>;
  findingsAt: FindingsAt;
  label: string;
}

export function Sheet({ state, dispatch, findingsAt, label }: SheetProps) {
  const t = useTranslations("grid");
  const keysId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const { rows, columns, labelWidth, headHeight, rowsHeight, columnsWidth, pageRows } = useCells(state, scroller);
  const size = sizeOf(state.layout);
  const [helps, setHelps] = useState(false);
  const editing = useEditing(state, dispatch, { grid, pageRows, onHelp: () => setHelps(true) });
  const focus = useActiveFocus(state);
  useClipboard(state, dispatch, grid);
  const pointer = usePointer(state, dispatch, editing);
  const reasonOf = useCellReason(state);
  const bounds = boundsOf(state.selection);
  return (
    <div className="grid min-w-0 content-start gap-2">
      <div ref={scroller} className="sheet-scroller">
        <div
          ref={grid}
          role="grid"
          aria-label={label}
          aria-describedby={keysId}
          aria-multiselectable
          aria-rowcount={size.rows + 1}
          aria-colcount={size.columns + 1}
          className="sheet"
          style={{ width: labelWidth + columnsWidth, height: headHeight + rowsHeight }}
          onKeyDown={editing.onKeyDown}
          {...focus}
          {...pointer}
        >
          <HeadRow state={state} columns={columns} labelWidth={labelWidth} height={headHeight} />
          {rows.map(({ index, start, size: height }) => (
            <SheetRow key={headOf(state, "row", index).key} row={index} top={headHeight + start} height={height} columns={columns} labelWidth={labelWidth} bounds={bounds} state={state} findingsAt={findingsAt} reasonOf={reasonOf} editing={editing} />
          ))}
        </div>
        {state.layout.series.length === 0 && <p className="px-3 py-6 text-sm text-muted">{t("noRows")}</p>}
      </div>
      <p id={keysId} className="text-xs text-muted">
        {t("keys")}
      </p>
      <KeysHelp isOpen={helps} onClose={() => setHelps(false)} />
    </div>
  );
}
