/** One figure is written into many cells at a time: down from the first row, right from the first column, or as it was typed into all. */
import type { CellAddress, CellEdit } from "./cell";
import { change } from "./change";
import { enterText } from "./enter-text";
import { addressAt, type Place } from "./layout";
import { enterValue, figureOf } from "./propose";
import { at, boundsOf, placesOf } from "./selection";
import { type GridState, groundAt } from "./state";

type Edits = (CellAddress & { edit: CellEdit | null })[];

/** Copies the first row (or column) of the selection over the rest of it; of a single row the one above, as spreadsheets do. Nothing is filled from an empty cell. */
export function fill(state: GridState, way: "down" | "right"): GridState {
  const bounds = boundsOf(state.selection);
  const isLine = way === "down" ? bounds.top === bounds.bottom : bounds.left === bounds.right;
  const first = (way === "down" ? bounds.top : bounds.left) - (isLine ? 1 : 0);
  const sourceOf = ({ row, column }: Place) => (way === "down" ? at(first, column) : at(row, first));
  return written(state, placesOf(state.selection).flatMap((place): Edits => {
    const [address, source] = [addressAt(state.layout, place), addressAt(state.layout, sourceOf(place))];
    const figure = source && figureOf(groundAt(state, source));
    return address && figure ? [{ ...address, edit: enterValue(groundAt(state, address), figure.value, figure.status) }] : [];
  }));
}

/** What was typed goes into every selected cell. */
export function enterInAll(state: GridState, text: string): GridState {
  const addresses = placesOf(state.selection).flatMap((place) => addressAt(state.layout, place) ?? []);
  return written({ ...state, mode: null }, addresses.map((address) => ({ ...address, edit: enterText(state, address, text, false) })));
}

function written(state: GridState, edits: Edits): GridState {
  const next = change(state, edits);
  return next === state ? state : { ...next, said: { code: "filled", count: next.undo.at(-1)!.length } };
}
