/** One cell is active, a rectangle from it may be selected, and every step of the keyboard leads to a place that exists. */
import { type Layout, type Place, sizeOf } from "./layout";

export interface Selection {
  active: Place;
  /** The corner of the selected rectangle that lies opposite the active cell; the same place where one cell is selected. */
  end: Place;
  /** The column in which a run of Tab began: Enter goes back to it, as in a spreadsheet. */
  tabColumn: number | null;
}

export type Direction = "up" | "down" | "left" | "right";

export type Step =
  | { go: Direction; jump?: boolean; extend?: boolean }
  | { go: "page-up" | "page-down"; extend?: boolean }
  | { go: "row-start" | "row-end" | "sheet-start" | "sheet-end"; extend?: boolean }
  | { go: "next" | "previous" | "enter-down" | "enter-up" };

export interface Bounds {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** What a step needs to know of the sheet. */
export interface StepContext {
  layout: Layout;
  /** Rows that fit on the screen. */
  pageRows: number;
  isFilled: (place: Place) => boolean;
}

export const at = (row: number, column: number): Place => ({ row, column });

/** One cell and nothing beside it. */
export function single(active: Place): Selection {
  return { active, end: active, tabColumn: null };
}

export function boundsOf({ active, end }: Selection): Bounds {
  return {
    top: Math.min(active.row, end.row),
    bottom: Math.max(active.row, end.row),
    left: Math.min(active.column, end.column),
    right: Math.max(active.column, end.column),
  };
}

/** The places of the rectangle, row by row. */
export function placesOf(selection: Selection): Place[] {
  const { top, bottom, left, right } = boundsOf(selection);
  const places: Place[] = [];
  for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) places.push(at(row, column));
  return places;
}

/** The selection moved into the layout, after rows or columns went. */
export function within({ active, end, tabColumn }: Selection, layout: Layout): Selection {
  return { active: clamp(active, layout), end: clamp(end, layout), tabColumn };
}

/** Where the step leads. */
export function take(step: Step, selection: Selection, context: StepContext): Selection {
  const { active, end, tabColumn } = selection;
  switch (step.go) {
    case "next":
    case "previous":
      return { ...single(inReadingOrder(active, step.go === "next" ? 1 : -1, context.layout)), tabColumn: step.go === "next" ? (tabColumn ?? active.column) : null };
    case "enter-down":
    case "enter-up":
      return single(clamp(at(active.row + (step.go === "enter-down" ? 1 : -1), tabColumn ?? active.column), context.layout));
    default: {
      const to = clamp(target(step, step.extend ? end : active, context), context.layout);
      return step.extend ? { active, end: to, tabColumn: null } : single(to);
    }
  }
}

/** Whether Tab has somewhere to go; at the ends of the sheet it leaves the grid, so that no keyboard is trapped. */
export function hasNext(step: "next" | "previous", { active }: Selection, layout: Layout): boolean {
  const { rows, columns } = sizeOf(layout);
  if (step === "next") return active.row < rows - 1 || active.column < columns - 1;
  return active.row > 0 || active.column > 0;
}

type Plain = Exclude<Step, { go: "next" | "previous" | "enter-down" | "enter-up" }>;

function target(step: Plain, from: Place, context: StepContext): Place {
  const { rows, columns } = sizeOf(context.layout);
  switch (step.go) {
    case "page-up":
      return at(from.row - context.pageRows, from.column);
    case "page-down":
      return at(from.row + context.pageRows, from.column);
    case "row-start":
      return at(from.row, 0);
    case "row-end":
      return at(from.row, columns - 1);
    case "sheet-start":
      return at(0, 0);
    case "sheet-end":
      return at(rows - 1, columns - 1);
    default:
      return step.jump ? edge(step.go, from, context) : beside(step.go, from);
  }
}

const DELTAS: Record<Direction, [rows: number, columns: number]> = { up: [-1, 0], down: [1, 0], left: [0, -1], right: [0, 1] };

function beside(direction: Direction, { row, column }: Place): Place {
  const [rows, columns] = DELTAS[direction];
  return at(row + rows, column + columns);
}

/** To the end of the filled stretch one stands in, else to the next filled cell, else to the edge: as spreadsheets do. */
function edge(direction: Direction, from: Place, { layout, isFilled }: StepContext): Place {
  const { rows, columns } = sizeOf(layout);
  const inside = (place: Place) => place.row >= 0 && place.column >= 0 && place.row < rows && place.column < columns;
  let here = from;
  let next = beside(direction, here);
  if (!inside(next)) return here;
  const inStretch = isFilled(here) && isFilled(next);
  while (inside(next)) {
    if (inStretch && !isFilled(next)) return here;
    here = next;
    if (!inStretch && isFilled(here)) return here;
    next = beside(direction, here);
  }
  return here;
}

function inReadingOrder({ row, column }: Place, by: 1 | -1, layout: Layout): Place {
  const { rows, columns } = sizeOf(layout);
  const index = Math.min(Math.max(row * columns + column + by, 0), rows * columns - 1);
  return at(Math.floor(index / columns), index % columns);
}

function clamp({ row, column }: Place, layout: Layout): Place {
  const { rows, columns } = sizeOf(layout);
  return at(Math.max(0, Math.min(row, rows - 1)), Math.max(0, Math.min(column, columns - 1)));
}
