/** Each key means one thing while cells are walked and one while a cell is edited, as in the spreadsheets people know. */
import type { Direction, Step } from "./selection";

export interface KeyPress {
  key: string;
  /** Control, or Command on a Mac. */
  ctrl: boolean;
  shift: boolean;
  alt: boolean;
  /** An input method is composing: the keys are its own. */
  isComposing: boolean;
}

/** Typing over a cell leaves it with the arrows; editing what stands in it moves the caret with them. */
export type EditMode = "type" | "edit";

export type Command =
  | { do: "move"; step: Step }
  | { do: "commit"; step: Step | null }
  | { do: "fill"; way: "down" | "right" }
  | { do: "edit" | "cancel" | "clear" | "undo" | "redo" | "select-all" | "enter-in-all" | "help" };

const ARROWS: Record<string, Direction> = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" };

/** What the key means, or null where it is the browser's or the text field's. */
export function commandFor(press: KeyPress, mode: EditMode | null): Command | null {
  if (press.isComposing || press.alt) return null;
  return mode === null ? walking(press) : editing(press, mode);
}

function editing(press: KeyPress, mode: EditMode): Command | null {
  switch (press.key) {
    case "Enter":
      if (press.ctrl) return { do: "enter-in-all" };
      return { do: "commit", step: { go: press.shift ? "enter-up" : "enter-down" } };
    case "Tab":
      return press.ctrl ? null : { do: "commit", step: { go: press.shift ? "previous" : "next" } };
    case "Escape":
      return { do: "cancel" };
    case "F2":
      // Once more, and the arrows move the caret.
      return mode === "type" ? { do: "edit" } : null;
    default: {
      if (mode === "edit" || press.ctrl || press.shift) return null;
      const direction = ARROWS[press.key];
      return direction ? { do: "commit", step: { go: direction } } : null;
    }
  }
}

function walking(press: KeyPress): Command | null {
  const { key, ctrl, shift } = press;
  const direction = ARROWS[key];
  if (direction) return { do: "move", step: { go: direction, jump: ctrl, extend: shift } };
  switch (key) {
    case "Enter":
    case "F2":
      return shift && key === "Enter" ? { do: "move", step: { go: "enter-up" } } : { do: "edit" };
    case "Tab":
      return ctrl ? null : { do: "move", step: { go: shift ? "previous" : "next" } };
    case "?":
      return { do: "help" };
    case "Delete":
    case "Backspace":
      return { do: "clear" };
    case "Home":
      return { do: "move", step: { go: ctrl ? "sheet-start" : "row-start", extend: shift } };
    case "End":
      return { do: "move", step: { go: ctrl ? "sheet-end" : "row-end", extend: shift } };
    case "PageUp":
    case "PageDown":
      return ctrl ? null : { do: "move", step: { go: key === "PageUp" ? "page-up" : "page-down", extend: shift } };
    default:
      return ctrl ? shortcut(key.toLowerCase(), shift) : null;
  }
}

function shortcut(key: string, shift: boolean): Command | null {
  if (key === "z") return { do: shift ? "redo" : "undo" };
  if (key === "y" && !shift) return { do: "redo" };
  if (key === "a" && !shift) return { do: "select-all" };
  if (key === "d" && !shift) return { do: "fill", way: "down" };
  if (key === "r" && !shift) return { do: "fill", way: "right" };
  return null;
}
