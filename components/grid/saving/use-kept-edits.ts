/** The browser holds what the server does not have yet, written with every edit and laid over the grid when it opens again. */
"use client";

import { type Dispatch, useEffect, useRef } from "react";
import { cellId, type CellId } from "../model/cell";
import { keptEdits, type KeptEdits, readKept } from "../model/kept-edits";
import type { GridAction } from "../model/reduce";
import type { GridState } from "../model/state";

export function useKeptEdits(state: GridState, dispatch: Dispatch<GridAction>, storageKey: string): void {
  const isLoaded = useRef(false);
  const written = useRef<ReadonlySet<CellId>>(new Set());
  useEffect(() => {
    const kept = readKept(load(storageKey));
    if (kept) {
      written.current = new Set(kept.cells.map(cellId));
      dispatch({ do: "restore", kept });
    }
  }, [dispatch, storageKey]);
  useEffect(() => {
    // The first time, what was kept has not been laid over the grid yet, and must not be taken for settled.
    if (!isLoaded.current) {
      isLoaded.current = true;
      return;
    }
    const mine = keptEdits(state);
    keep(storageKey, merged(readKept(load(storageKey)), mine, written.current));
    written.current = new Set(mine?.cells.map(cellId));
  }, [state, storageKey]);
}

/** Another tab may keep edits of the same indicator: only those that this one wrote are replaced. */
function merged(stored: KeptEdits | null, mine: KeptEdits | null, written: ReadonlySet<CellId>): KeptEdits | null {
  const own = new Set(mine?.cells.map(cellId));
  const others = (stored?.cells ?? []).filter((cell) => !written.has(cellId(cell)) && !own.has(cellId(cell)));
  if (others.length === 0) return mine;
  return { creation: mine?.creation ?? null, message: mine?.message ?? null, cells: [...others, ...(mine?.cells ?? [])] };
}

function load(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // A browser that keeps nothing still saves to the server.
    return null;
  }
}

function keep(key: string, kept: KeptEdits | null): void {
  try {
    if (kept) localStorage.setItem(key, JSON.stringify(kept));
    else localStorage.removeItem(key);
  } catch {
    // Full or forbidden: the edits are still in the page and on their way.
  }
}
