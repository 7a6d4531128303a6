/** The grid changes by these actions and no others. */
import type { CellKind } from "@/lib/domain/changeset";
import type { DecimalSign } from "@/lib/domain/number";
import type { ObsStatus } from "@/lib/domain/observation";
import type { Problem } from "@/lib/domain/problem";
import type { CellAddress, CellEdit } from "./cell";
import { change, redo, undo } from "./change";
import { copyText, paste } from "./clipboard";
import { decimalSign, enterText } from "./enter-text";
import { addSeries, findSeries, showPeriod, type SeriesChoice, turn } from "./extend";
import { type FileDiff, takeFile } from "./file";
import { enterInAll, fill } from "./fill";
import type { EditMode } from "./keys";
import { addressAt, type Place, placeOf, sizeOf } from "./layout";
import { type KeptEdits, restore } from "./kept-edits";
import { hearOthers, type OthersNews } from "./others";
import { clearCell, enterStatus, figureOf, keepMine } from "./propose";
import { acknowledge, type Batch, refuseSent, type Standing } from "./queue";
import { at, placesOf, type Selection, single, type Step, take } from "./selection";
import { activeAddress, type Creation, editAt, type GridState, groundAt } from "./state";
import { cellsOf } from "./sheet";

export type FieldEntry = { field: "status"; value: ObsStatus } | { field: "kind"; value: CellKind } | { field: "note" | "answer"; value: string };

/** One action of its own for each name, so that the compiler knows which are handled. */
type Bare<Name> = Name extends string ? { do: Name } : never;

export type GridAction =
  | { do: "move"; step: Step; pageRows: number }
  | { do: "select"; place: Place; extend?: boolean }
  | Bare<"select-all" | "cancel" | "clear" | "copied" | "undo" | "redo" | "keep-mine" | "close-report" | "turn">
  | { do: "edit"; mode: EditMode }
  | { do: "commit"; text: string; step: Step | null }
  | { do: "enter" | "enter-in-all"; text: string }
  | { do: "fill"; way: "down" | "right" }
  | { do: "paste"; text: string }
  | { do: "field"; cell: CellAddress; entry: FieldEntry }
  | { do: "find"; text: string }
  | { do: "add-period"; side: "before" | "after" }
  | { do: "add-series"; choice: SeriesChoice }
  | { do: "take-file"; diff: FileDiff }
  | { do: "decimal"; sign: DecimalSign | undefined }
  | { do: "message"; text: string }
  | { do: "restore"; kept: KeptEdits }
  | { do: "hear-others"; news: OthersNews }
  | { do: "creating"; creation: Creation }
  | { do: "acknowledge"; batch: Batch; draft: Standing | null }
  | { do: "refuse"; batch: Batch; problem: Problem };

export function reduceGrid(state: GridState, action: GridAction): GridState {
  switch (action.do) {
    case "move":
      return { ...state, selection: step(state, action.step, action.pageRows) };
    case "select":
      return { ...state, mode: null, selection: action.extend ? { ...state.selection, end: action.place, tabColumn: null } : single(action.place) };
    case "select-all":
      return { ...state, selection: whole(state) };
    case "edit":
      return { ...state, mode: action.mode };
    case "cancel":
      return { ...state, mode: null };
    case "commit":
      return commit(state, action.text, action.step);
    case "enter":
      return enter(state, action.text, false);
    case "enter-in-all":
      return enterInAll(state, action.text);
    case "fill":
      return fill(state, action.way);
    case "clear":
      return clear(state);
    case "copied":
      return { ...state, copied: { text: copyText(state), decimal: decimalSign(state) }, said: { code: "copied", count: placesOf(state.selection).length } };
    case "paste":
      return paste(state, action.text);
    case "undo":
    case "redo":
      return goBack(state, action.do);
    default:
      return reduceRest(state, action);
  }
}

type RestAction = Exclude<GridAction, { do: "move" | "select" | "select-all" | "edit" | "cancel" | "commit" | "enter" | "enter-in-all" | "fill" | "clear" | "copied" | "paste" | "undo" | "redo" }>;

function reduceRest(state: GridState, action: RestAction): GridState {
  switch (action.do) {
    case "field":
      return enterField(state, action.cell, action.entry);
    case "keep-mine":
      return onActive(state, (address) => keepMine(groundAt(state, address)));
    case "close-report":
      return { ...state, paste: null };
    case "take-file":
      return takeFile(state, action.diff);
    case "turn":
      return turn(state);
    case "find":
      return findSeries(state, action.text);
    case "add-period":
      return showPeriod(state, action.side);
    case "add-series":
      return addSeries(state, action.choice);
    case "decimal":
      return readAgain({ ...state, decimal: action.sign });
    case "message":
      return { ...state, message: action.text };
    case "restore":
      return restore(state, action.kept);
    case "hear-others":
      return hearOthers(state, action.news);
    case "creating":
      return { ...state, creation: action.creation };
    case "acknowledge":
      return acknowledge(state, action.batch, action.draft);
    case "refuse":
      return refuseSent(state, action.batch, action.problem) ?? state;
  }
}

function step(state: GridState, to: Step, pageRows: number): Selection {
  const isFilled = (place: Place) => {
    const address = addressAt(state.layout, place);
    return address !== undefined && figureOf(groundAt(state, address)) !== null;
  };
  return take(to, state.selection, { layout: state.layout, pageRows, isFilled });
}

function whole({ layout, selection }: GridState): Selection {
  const { rows, columns } = sizeOf(layout);
  return rows === 0 || columns === 0 ? selection : { active: at(0, 0), end: at(rows - 1, columns - 1), tabColumn: null };
}

function onActive(state: GridState, edit: (address: CellAddress) => CellEdit | null): GridState {
  const address = activeAddress(state);
  return address ? change(state, [{ ...address, edit: edit(address) }]) : state;
}

function enter(state: GridState, text: string, wasOpened: boolean): GridState {
  const address = activeAddress(state);
  if (!address) return state;
  const next = onActive(state, () => enterText(state, address, text, wasOpened));
  if (next === state) return state;
  const edit = editAt(next, address);
  return { ...next, said: { code: edit?.refused ? "refused" : edit?.proposal?.remove ? "removed" : edit?.proposal ? "changed" : "restored", cell: address } };
}

function commit(state: GridState, text: string, to: Step | null): GridState {
  const entered = enter({ ...state, mode: null }, text, state.mode === "edit");
  return to ? { ...entered, selection: step(entered, to, 1) } : entered;
}

function clear(state: GridState): GridState {
  const addresses = placesOf(state.selection).flatMap((place) => addressAt(state.layout, place) ?? []);
  const next = change(state, addresses.map((address) => ({ ...address, edit: clearCell(groundAt(state, address)) })));
  if (next === state) return state;
  const [only] = addresses;
  if (addresses.length === 1 && only) return { ...next, said: { code: editAt(next, only)?.proposal?.remove ? "removed" : "restored", cell: only } };
  return { ...next, said: { code: "cleared", count: next.undo.at(-1)!.length } };
}

function goBack(state: GridState, way: "undo" | "redo"): GridState {
  const next = way === "undo" ? undo(state) : redo(state);
  if (next === state) return { ...state, said: { code: `nothing-to-${way}` } };
  const changes = state[way].at(-1)!;
  return { ...next, selection: selectionOf(state, changes[0]!) ?? next.selection, said: { code: way === "undo" ? "undone" : "redone", count: changes.length } };
}

/** One looks at what was taken back, where it can be seen. */
function selectionOf({ layout }: GridState, address: CellAddress): Selection | null {
  const place = placeOf(layout, address);
  return place && single(place);
}

/** The cell is named, since a field is left by choosing another cell. */
function enterField(state: GridState, { series, period }: CellAddress, entry: FieldEntry): GridState {
  const ground = groundAt(state, { series, period });
  const write = (edit: CellEdit | null) => change(state, [{ series, period, edit }]);
  if (entry.field === "status") return write(enterStatus(ground, entry.value));
  const { edit, by } = ground;
  if (!edit?.proposal) return state;
  const value = entry.field === "kind" ? entry.value : entry.value.trim() || null;
  return write({ ...edit, proposal: { ...edit.proposal, [entry.field]: value, by } });
}

/** Once the decimal sign is known, what was refused for want of it is read with it, as one step. */
function readAgain(state: GridState): GridState {
  const open = [...cellsOf(state.edits)].filter(({ cell }) => cell.refused?.problem.code === "number-ambiguous");
  return change(state, open.map(({ cell, ...address }) => ({ ...address, edit: enterText(state, address, cell.refused!.text, false) })));
}

