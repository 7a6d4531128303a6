/** What each key did is said aloud in a polite live region: the edit, the refusal with its reason, the warning it raised. */
"use client";

import { useTranslations } from "next-intl";
import { formatPeriod } from "@/lib/format/format-period";
import { LiveRegion } from "../ui/LiveRegion";
import type { CellAddress } from "./model/cell";
import type { FindingsAt } from "./model/findings";
import type { Said } from "./model/said";
import { editAt, type GridState } from "./model/state";
import { useWords, type Words } from "./words";

export interface SaidRegionProps {
  state: GridState;
  findingsAt: FindingsAt;
}

export function SaidRegion({ state, findingsAt }: SaidRegionProps) {
  const t = useTranslations("grid.said");
  const words = useWords(state);
  const { said } = state;
  const text = said === null ? "" : "cell" in said ? aboutCell(said, state, findingsAt, words, t) : aboutMany(said, state, words, t);
  return <LiveRegion>{text}</LiveRegion>;
}

type Translate = ReturnType<typeof useTranslations<"grid.said">>;

function aboutCell({ code, cell }: Extract<Said, { cell: CellAddress }>, state: GridState, findingsAt: FindingsAt, words: Words, t: Translate): string {
  const edit = editAt(state, cell);
  const text = t(code, { cell: words.cell(cell), value: words.value(edit?.proposal?.value ?? null), reason: edit?.refused ? words.problem(edit.refused.problem) : "" });
  const found = code === "changed" ? findingsAt(cell).find(({ level }) => level !== "info") : undefined;
  return found ? t(found.level === "error" ? "wrong" : "warned", { text, reason: words.finding(found) }) : text;
}

function aboutMany(said: Exclude<Said, { cell: CellAddress }>, { facts }: GridState, words: Words, t: Translate): string {
  switch (said.code) {
    case "problem":
      return words.problem(said.problem);
    case "series-added":
      return t(said.code, { series: words.series(said.series) });
    case "period-added":
      return t(said.code, { period: formatPeriod(said.period, facts.locale) });
    default:
      return t(said.code, { ...said });
  }
}
