/** Of ten thousand cells only those in sight are drawn, and the active one, which holds the focus. */
"use client";

import { defaultRangeExtractor, type Range, useVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { type RefObject, useCallback, useEffect, useMemo } from "react";
import type { PublishedCell } from "../model/cell";
import type { Sheet } from "../model/sheet";
import type { GridState } from "../model/state";
import { columnWidthPx, HEAD_HEIGHT_PX, labelWidthPx, ROW_HEIGHT_PX } from "./sheet-size";

/** One row or column that is drawn. */
export interface Slot {
  index: number;
  start: number;
  size: number;
}

export interface Cells {
  rows: Slot[];
  columns: Slot[];
  /** Of the names at the left. */
  labelWidth: number;
  rowsHeight: number;
  columnsWidth: number;
  /** Rows that fit on the screen. */
  pageRows: number;
}

export function useCells({ layout, selection, published }: GridState, scroller: RefObject<HTMLDivElement | null>): Cells {
  const { active } = selection;
  const width = useMemo(() => columnWidthPx(longest(published)), [published]);
  const rows = useVirtualizer({
    count: layout.rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT_PX,
    overscan: 6,
    // The head covers as much of what is in sight.
    scrollPaddingEnd: HEAD_HEIGHT_PX,
    rangeExtractor: useWith(active.row),
    initialRect: { width: 0, height: ROW_HEIGHT_PX * 16 },
  });
  const labelWidth = labelWidthPx(rows.scrollRect?.width ?? 0);
  const columns = useVirtualizer({
    horizontal: true,
    count: layout.columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => width,
    overscan: 3,
    scrollPaddingEnd: labelWidth,
    rangeExtractor: useWith(active.column),
    initialRect: { width: width * 8, height: 0 },
  });
  useFollow(rows, active.row);
  useFollow(columns, active.column);
  const height = rows.scrollRect?.height ?? 0;
  return {
    rows: rows.getVirtualItems().filter(({ index }) => index < layout.rows.length),
    columns: columns.getVirtualItems().filter(({ index }) => index < layout.columns.length),
    labelWidth,
    rowsHeight: rows.getTotalSize(),
    columnsWidth: columns.getTotalSize(),
    pageRows: Math.max(1, Math.floor((height - HEAD_HEIGHT_PX) / ROW_HEIGHT_PX) - 1),
  };
}

function longest(published: Sheet<PublishedCell>): number {
  let most = 0;
  for (const row of published.values()) for (const { value } of row.values()) most = Math.max(most, value?.length ?? 0);
  return most;
}

function useWith(index: number) {
  return useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range);
      return index >= range.count || shown.includes(index) ? shown : [...shown, index].sort((a, b) => a - b);
    },
    [index],
  );
}

/** The place that one walks to comes into sight. */
function useFollow(virtualizer: Virtualizer<HTMLDivElement, Element>, index: number): void {
  useEffect(() => virtualizer.scrollToIndex(index), [virtualizer, index]);
}
