/** What speaks against a cell is put in words: text that was not read, a rule that is broken, a figure that was overtaken. */
"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import type { Finding } from "@/lib/domain/checks";
import type { CellAddress } from "./model/cell";
import { isOvertaken } from "./model/propose";
import { editAt, type GridState, publishedAt } from "./model/state";
import { useWords } from "./words";

/** The first reason, the gravest first; null where there is none. */
export type CellReason = (address: CellAddress, findings: readonly Finding[]) => string | null;

export function useCellReason(state: GridState): CellReason {
  const t = useTranslations("grid.inspector");
  const words = useWords(state);
  return useCallback(
    (address, findings) => {
      const edit = editAt(state, address);
      if (edit?.refused) return words.problem(edit.refused.problem);
      if (edit?.proposal && isOvertaken(publishedAt(state, address), edit.proposal)) return t("overtaken");
      const found = findings.find(({ level }) => level === "error") ?? findings.find(({ level }) => level === "warning");
      return found ? words.finding(found) : null;
    },
    [state, words, t],
  );
}
