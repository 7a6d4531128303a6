/** What the page of a changeset mends in its cells goes through the same verb as the grid. */
import { isEntryKind } from "@/lib/domain/kinds";
import { cellInput } from "@/lib/domain/kinds/changeset-input";
import { readInput } from "@/lib/domain/invalid-input";
import { problem } from "@/lib/domain/problem";
import { fail, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { saveCells } from "@/lib/editing/changesets/save-cells";
import { saveEntries } from "@/lib/editing/changesets/save-entries";
import { type ChangesetItem, getChangeset } from "@/lib/reading/desk/get-changeset";

interface CellPlace {
  series: string;
  period: string;
}

/** Writes why the figure is right all the same. */
export function writeAnswer(actor: Actor, id: number, { answer, ...place }: CellPlace & { answer: string }): Promise<Result<unknown>> {
  return saveAgain(actor, id, place, () => ({ answer }));
}

/** Keeps the proposed figure, now knowing what is published. */
export function keepFigure(actor: Actor, id: number, { current, ...place }: CellPlace & { current: string | null }): Promise<Result<unknown>> {
  return saveAgain(actor, id, place, () => ({ expected: current }));
}

/** Drops the proposal for this cell; what is published stands. */
export function takePublished(actor: Actor, id: number, place: CellPlace): Promise<Result<unknown>> {
  return saveCells(actor, id, { cells: [], dropped: [place] });
}

/** Takes `kind:code` out of the changeset. */
export async function dropEntry(actor: Actor, id: number, subject: string): Promise<Result<unknown>> {
  const [kind = "", ...code] = subject.split(":");
  if (!isEntryKind(kind)) return fail(problem("not-found", { what: subject.slice(0, 80) }));
  return saveEntries(actor, id, { entries: [], dropped: [{ kind, code: code.join(":") }] });
}

async function saveAgain(actor: Actor, id: number, place: CellPlace, more: (item: ChangesetItem) => Record<string, unknown>): Promise<Result<unknown>> {
  const changeset = await getChangeset(actor, id);
  if (!changeset.ok) return changeset;
  const item = changeset.value.items.find(({ series, period }) => series === place.series && period === place.period);
  if (!item) return fail(problem("not-found", { what: `${place.series} ${place.period}`.slice(0, 80) }));
  const { series, period, value, status, remove, kind } = item;
  const cell = readInput(cellInput, { series, period, kind, ...(remove ? { remove } : { value, status }), ...more(item) });
  return cell.ok ? saveCells(actor, id, { cells: [cell.value] }) : cell;
}
