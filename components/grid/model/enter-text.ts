/** Text typed into a cell is read as the same text in a pasted block would be; what cannot be read is kept with its reason. */
import { separators } from "@/lib/format/separators";
import type { DecimalSign } from "@/lib/domain/number";
import { defaultStatus, type ObsStatus } from "@/lib/domain/observation";
import { readBlock, type CandidateCell } from "@/lib/ingest/read-block";
import type { CellAddress, CellEdit } from "./cell";
import { clearCell, enterValue, figureOf, type Ground } from "./propose";
import { groundAt, type GridState } from "./state";

/** The decimal sign in which the grid writes figures into its text field and on the clipboard. */
export function decimalSign({ decimal, facts }: GridState): DecimalSign {
  return decimal ?? (separators(facts.locale).decimal === "," ? "," : ".");
}

/** What stands in the text field when a cell is opened: what was typed and refused, else the figure without groups, with its status letter. */
export function textOf(state: GridState, address: CellAddress): string {
  const ground = groundAt(state, address);
  if (ground.edit?.refused) return ground.edit.refused.text;
  const figure = figureOf(ground);
  if (!figure) return "";
  const letter = figure.status === defaultStatus(figure.value) ? "" : figure.status.toLowerCase();
  if (figure.value === null) return letter ? letter.toUpperCase() : "..";
  return figure.value.replace(".", decimalSign(state)) + letter;
}

/** The edit after `text` was typed; `wasOpened` where it began as the cell's own text, whose decimal sign is known. */
export function enterText(state: GridState, address: CellAddress, text: string, wasOpened: boolean): CellEdit | null {
  const ground = groundAt(state, address);
  if (wasOpened && text === textOf(state, address)) return ground.edit;
  if (text.trim() === "") return figureOf(ground) || ground.edit?.refused ? clearCell(ground) : ground.edit;
  const own = wasOpened && textOf(state, address).includes(decimalSign(state)) ? decimalSign(state) : undefined;
  const { facts } = state;
  const { cells, refused } = readBlock([[text]], { series: [address.series], periods: [address.period] }, {
    locale: facts.locale,
    decimal: state.decimal ?? own,
    unitIsPercent: facts.unitIsPercent,
  });
  if (cells[0]) return enterCandidate(ground, cells[0]);
  return { proposal: ground.edit?.proposal ?? null, refused: { text, problem: refused[0]!.problem } };
}

/** The edit after a figure was read. */
export function enterCandidate(ground: Ground, { value, status, text }: CandidateCell): CellEdit | null {
  return enterValue(ground, value, namedStatus(value, status, text));
}

/** The reader fills in a status where none was written; the letter in the text tells whether one was. */
function namedStatus(value: string | null, status: ObsStatus, text: string): ObsStatus | null {
  return value === null || status !== defaultStatus(value) || /[Aa]$/.test(text.trim()) ? status : null;
}
