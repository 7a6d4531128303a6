/** A press chooses a cell, a drag a rectangle, and a double press, or a second touch, opens what stands there. */
"use client";

import { type Dispatch, type MouseEvent, type PointerEvent, useRef } from "react";
import type { Place } from "../model/layout";
import type { GridAction } from "../model/reduce";
import type { GridState } from "../model/state";
import type { Editing } from "./use-editing";

/** Handlers for the table. */
export function usePointer({ selection, mode }: GridState, dispatch: Dispatch<GridAction>, { text, open }: Editing) {
  const touchedAgain = useRef(false);
  const isActive = (place: Place) => place.row === selection.active.row && place.column === selection.active.column;
  return {
    onPointerDown: (event: PointerEvent) => {
      const place = placeOf(event.target);
      if (!place || event.button !== 0 || (mode !== null && isActive(place))) return;
      touchedAgain.current = event.pointerType !== "mouse" && isActive(place);
      if (mode !== null) dispatch({ do: "commit", text, step: null });
      dispatch({ do: "select", place, extend: event.shiftKey });
    },
    onPointerOver: (event: PointerEvent) => {
      const place = event.pointerType === "mouse" && event.buttons === 1 && mode === null ? placeOf(event.target) : null;
      if (place) dispatch({ do: "select", place, extend: true });
    },
    onClick: (event: MouseEvent) => {
      if (touchedAgain.current && mode === null && placeOf(event.target)) open();
    },
    onDoubleClick: (event: MouseEvent) => {
      if (mode === null && placeOf(event.target)) open();
    },
  };
}

function placeOf(target: EventTarget): Place | null {
  const cell = (target as Element).closest<HTMLElement>("[role=gridcell]");
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null;
}
