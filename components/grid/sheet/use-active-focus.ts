/** Whoever works in the table keeps the focus on its active cell; nobody else's focus is taken. */
"use client";

import { type FocusEvent, useEffect, useRef } from "react";
import type { GridState } from "../model/state";
import { ACTIVE_CELL_ID } from "./sheet-size";

/** Handlers for the table. */
export function useActiveFocus({ selection, mode, layout }: GridState) {
  const { row, column } = selection.active;
  const isInside = useRef(false);
  useEffect(() => {
    if (isInside.current && mode === null) document.getElementById(ACTIVE_CELL_ID)?.focus({ preventScroll: true });
  }, [row, column, mode, layout]);
  return {
    onFocus: () => {
      isInside.current = true;
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      // A cell that is no longer drawn leaves the focus nowhere; only a focus that is elsewhere has left.
      if (relatedTarget && !currentTarget.contains(relatedTarget)) isInside.current = false;
    },
  };
}
