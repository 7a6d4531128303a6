/** How a cell looks follows from what is in it: figure, letter of its status, and whether it is changed, doubtful or wrong. */
import type { Finding } from "@/lib/domain/checks";
import { statusMark } from "@/lib/format/format-status";
import { formatValue } from "@/lib/format/format-value";
import type { Locale } from "@/lib/domain/text";
import type { CellEdit, PublishedCell } from "./cell";
import { figureOf, isOvertaken } from "./propose";

export type Tone = "error" | "warning" | null;

export interface CellView {
  text: string;
  mark: string | null;
  isChanged: boolean;
  isRemoved: boolean;
  /** There is an observation, and it says that there is no value. */
  isMissing: boolean;
  tone: Tone;
}

/** Shown where the source says that there is no value; an empty cell is one nobody knows anything of. */
export const MISSING_TEXT = "…";

export function viewOf(published: PublishedCell | null, edit: CellEdit | null, findings: readonly Finding[], locale: Locale): CellView {
  const proposal = edit?.proposal ?? null;
  const isRemoved = proposal?.remove === true;
  const figure = isRemoved ? published : figureOf({ published, edit });
  const isMissing = figure !== null && figure.value === null;
  return {
    text: edit?.refused ? edit.refused.text : figure === null ? "" : figure.value === null ? MISSING_TEXT : formatValue(figure.value, { locale }),
    mark: figure && !edit?.refused ? statusMark(figure.status) : null,
    isChanged: proposal !== null,
    isRemoved,
    isMissing,
    tone: toneOf(published, edit, findings),
  };
}

/** Red where it blocks, amber where it wants an answer and has none. */
function toneOf(published: PublishedCell | null, edit: CellEdit | null, findings: readonly Finding[]): Tone {
  const proposal = edit?.proposal ?? null;
  if (edit?.refused || (proposal && isOvertaken(published, proposal)) || findings.some(({ level }) => level === "error")) return "error";
  return proposal && !proposal.answer && !proposal.note && findings.some(({ level }) => level === "warning") ? "warning" : null;
}
