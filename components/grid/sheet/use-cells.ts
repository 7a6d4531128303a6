/** Of ten thousand cells only those in sight are drawn, and the active one, which holds the focus. */
"use client";

import { defaultRangeExtractor, type Range, useVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo } from "react";
import type { PublishedCell } from "../model/cell";
import type { Sheet } from "../model/sheet";
import { sizeOf } from "../model/layout";
import type { GridState } from "../model/state";
import { columnWidthPx, headHeightPx, labelWidthPx, ROW_HEIGHT_PX } from "./sheet-size";

/** One row or column that is drawn. */
export interface Slot {
  index: number;
  start: number;
  size: number;
}

export interface Cells {
  rows: Slot[];
  columns: Slot[];
  /** Of the heads at the left. */
  labelWidth: number;
  /** Of the heads above. */
  headHeight: number;
  rowsHeight: number;
  columnsWidth: number;
  /** Rows that fit on the screen. */
  pageRows: number;
}

export function useCells({ layout, selection, published }: GridState, scroller: RefObject<HTMLDivElement | null>): Cells {
  const { active } = selection;
  const { isTurned } = layout;
  const size = sizeOf(layout);
  const headHeight = headHeightPx(isTurned);
  const width = useMemo(() => columnWidthPx(longest(published), isTurned), [published, isTurned]);
  const rows = useVirtualizer({
    count: size.rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT_PX,
    overscan: 6,
    // The head covers as much of what is in sight.
    scrollPaddingEnd: headHeight,
    rangeExtractor: useWith(active.row),
    initialRect: { width: 0, height: ROW_HEIGHT_PX * 16 },
  });
  const labelWidth = labelWidthPx(rows.scrollRect?.width ?? 0, isTurned);
  const columns = useVirtualizer({
    horizontal: true,
    count: size.columns,
    getScrollElement: () => scroller.current,
    estimateSize: () => width,
    overscan: 3,
    scrollPaddingEnd: labelWidth,
    rangeExtractor: useWith(active.column),
    initialRect: { width: width * 8, height: 0 },
  });
  useMeasureAgain(columns, width);
  useFollow(rows, active.row, isTurned);
  useFollow(columns, active.column, isTurned);
  const height = rows.scrollRect?.height ?? 0;
  return {
    rows: rows.getVirtualItems().filter(({ index }) => index < size.rows),
    columns: columns.getVirtualItems().filter(({ index }) => index < size.columns),
    labelWidth,
    headHeight,
    rowsHeight: rows.getTotalSize(),
    columnsWidth: columns.getTotalSize(),
    pageRows: Math.max(1, Math.floor((height - headHeight) / ROW_HEIGHT_PX) - 1),
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

/** Widths are remembered by index, and another way round they are others. */
function useMeasureAgain(virtualizer: Virtualizer<HTMLDivElement, Element>, width: number): void {
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, width]);
}

/** The place that one walks to comes into sight. */
function useFollow(virtualizer: Virtualizer<HTMLDivElement, Element>, index: number, isTurned: boolean): void {
  useEffect(() => {
    // Once the sheet lies the other way, its size is known with the next frame.
    const frame = requestAnimationFrame(() => virtualizer.scrollToIndex(index));
    return () => cancelAnimationFrame(frame);
  }, [virtualizer, index, isTurned]);
}
