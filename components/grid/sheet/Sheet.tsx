/** The table of figures itself: walked and typed into like a spreadsheet's, of which only what is in sight is drawn. */
"use client";

import { useTranslations } from "next-intl";
import { type Dispatch, useId, useRef } from "react";
import { formatPeriod } from "@/lib/format/format-period";
import type { FindingsAt } from "../model/findings";
import type { GridAction } from "../model/reduce";
import { boundsOf } from "../model/selection";
import type { GridState } from "../model/state";
import { useCellReason } from "../use-cell-reason";
import { HEAD_HEIGHT_PX } from "./sheet-size";
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
  const { rows, columns, labelWidth, rowsHeight, columnsWidth, pageRows } = useCells(state, scroller);
  const editing = useEditing(state, dispatch, { grid, pageRows });
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
          aria-rowcount={state.layout.rows.length + 1}
          aria-colcount={state.layout.columns.length + 1}
          className="sheet"
          style={{ width: labelWidth + columnsWidth, height: HEAD_HEIGHT_PX + rowsHeight }}
          onKeyDown={editing.onKeyDown}
          {...focus}
          {...pointer}
        >
          <div role="row" aria-rowindex={1} className="sheet-head" style={{ height: HEAD_HEIGHT_PX }}>
            <div role="columnheader" aria-colindex={1} className="sheet-label" style={{ width: labelWidth }}>
              {t("corner")}
            </div>
            {columns.map(({ index, start, size }) => (
              <div
                key={index}
                role="columnheader"
                aria-colindex={index + 2}
                className="sheet-period"
                data-current={index === state.selection.active.column || undefined}
                style={{ left: labelWidth + start, width: size }}
              >
                {formatPeriod(state.layout.columns[index]!, state.facts.locale)}
              </div>
            ))}
          </div>
          {rows.map(({ index, start, size }) => (
            <SheetRow key={state.layout.rows[index]!.key} row={index} top={HEAD_HEIGHT_PX + start} height={size} columns={columns} labelWidth={labelWidth} bounds={bounds} state={state} findingsAt={findingsAt} reasonOf={reasonOf} editing={editing} />
          ))}
        </div>
        {state.layout.rows.length === 0 && <p className="px-3 py-6 text-sm text-muted">{t("noRows")}</p>}
      </div>
      <p id={keysId} className="text-xs text-muted">
        {t("keys")}
      </p>
    </div>
  );
}
