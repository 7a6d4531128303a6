/** The rules' findings for any cell, asked again only where a series changed. */
"use client";

import { useCallback, useState } from "react";
import { type FindingsAt, makeChecker } from "./model/findings";
import type { GridState } from "./model/state";

export function useFindings(state: GridState): FindingsAt {
  const [check] = useState(() => makeChecker(state));
  return useCallback(({ series, period }) => check(state, series).get(period) ?? NONE, [check, state]);
}

const NONE: readonly never[] = [];
