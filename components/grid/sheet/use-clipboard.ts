/** Blocks are copied to and pasted from a spreadsheet by the browser's own commands, from the keyboard and from its menu. */
"use client";

import { type Dispatch, type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { copyText } from "../model/clipboard";
import type { GridAction } from "../model/reduce";
import type { GridState } from "../model/state";
import { pastedText, tableHtml } from "./clipboard-text";

/** Safari offers paste where nothing can be typed only if it is told beforehand. */
const BEFORE = ["beforecopy", "beforecut", "beforepaste"];

export function useClipboard(state: GridState, dispatch: Dispatch<GridAction>, grid: RefObject<HTMLElement | null>): void {
  const latest = useRef(state);
  useLayoutEffect(() => {
    latest.current = state;
  });
  useEffect(() => {
    const element = grid.current;
    if (!element) return;
    const allow = (event: Event) => latest.current.mode === null && event.preventDefault();
    const act = (event: ClipboardEvent) => {
      // While a cell is typed into, its text field has the clipboard.
      if (latest.current.mode !== null || !event.clipboardData) return;
      event.preventDefault();
      if (event.type === "paste") return dispatch({ do: "paste", text: pastedText(event.clipboardData) });
      const text = copyText(latest.current);
      event.clipboardData.setData("text/plain", text);
      event.clipboardData.setData("text/html", tableHtml(text));
      dispatch({ do: "copied" });
      if (event.type === "cut") dispatch({ do: "clear" });
    };
    for (const type of BEFORE) element.addEventListener(type, allow);
    for (const type of ["copy", "cut", "paste"] as const) element.addEventListener(type, act);
    return () => {
      for (const type of BEFORE) element.removeEventListener(type, allow);
      for (const type of ["copy", "cut", "paste"] as const) element.removeEventListener(type, act);
    };
  }, [dispatch, grid]);
}
