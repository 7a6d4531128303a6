/** Each key press becomes what it means: a step, an edit, or the first character of a new figure. */
"use client";

import { type Dispatch, type KeyboardEvent, type RefObject, useRef, useState } from "react";
import { textOf } from "../model/enter-text";
import { type Command, commandFor, type EditMode, type KeyPress } from "../model/keys";
import type { GridAction } from "../model/reduce";
import { hasNext } from "../model/selection";
import { activeAddress, type GridState } from "../model/state";

export interface Editing {
  text: string;
  setText: (text: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  /** One has left the cell in another way than by a key: what was typed is taken. */
  onBlur: () => void;
  /** Opens the active cell with the text it has. */
  open: () => void;
}

export function useEditing(state: GridState, dispatch: Dispatch<GridAction>, { grid, pageRows, onHelp }: { grid: RefObject<HTMLElement | null>; pageRows: number; onHelp: () => void }): Editing {
  const [text, setText] = useState("");
  // After Escape, Tab leaves the table, so that no keyboard is trapped in it.
  const leaves = useRef(false);
  const begin = (mode: EditMode, first: string) => {
    setText(first);
    dispatch({ do: "edit", mode });
  };
  const open = () => {
    const address = activeAddress(state);
    if (address) begin("edit", textOf(state, address));
  };
  const switchToEdit = () => (state.mode === null ? open() : dispatch({ do: "edit", mode: "edit" }));
  const run = (command: Command, event: KeyboardEvent): void => {
    if (command.do === "move" && isWayOut(command, state, leaves.current)) return;
    event.preventDefault();
    if (command.do === "move") dispatch({ ...command, pageRows });
    else if (command.do === "commit") dispatch({ ...command, text });
    else if (command.do === "enter-in-all") dispatch({ do: "enter-in-all", text });
    else if (command.do === "fill") dispatch(command);
    else if (command.do === "help") onHelp();
    else if (command.do === "edit") switchToEdit();
    else dispatch({ do: command.do });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const press = pressOf(event);
    const command = commandFor(press, state.mode);
    if (command) run(command, event);
    else if (state.mode === null && isText(press) && activeAddress(state)) {
      event.preventDefault();
      begin("type", press.key);
    }
    leaves.current = press.key === "Escape" || (leaves.current && press.key === "Shift");
  };
  const onBlur = () => {
    // The focus goes to the cell itself when a key has ended the typing; then there is nothing left to take.
    if (state.mode !== null && document.activeElement?.closest("[role=grid]") !== grid.current) dispatch({ do: "commit", text, step: null });
  };
  return { text, setText, onKeyDown, onBlur, open };
}

function isWayOut(command: Extract<Command, { do: "move" }>, { selection, layout }: GridState, leaves: boolean): boolean {
  const { go } = command.step;
  return (go === "next" || go === "previous") && (leaves || !hasNext(go, selection, layout));
}

function pressOf(event: KeyboardEvent): KeyPress {
  return { key: event.key, ctrl: event.ctrlKey || event.metaKey, shift: event.shiftKey, alt: event.altKey, isComposing: event.nativeEvent.isComposing };
}

/** A key that writes something. */
function isText({ key, ctrl, alt, isComposing }: KeyPress): boolean {
  return [...key].length === 1 && !ctrl && !alt && !isComposing;
}
