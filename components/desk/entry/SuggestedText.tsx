/** A field with suggestions fills in what goes with the one that is chosen, where nothing stands there yet. */
"use client";

import { useId } from "react";
import { FormText } from "../fields";

export interface Suggestion {
  value: string;
  label: string;
  /** By name of other fields of the same form. */
  fills: Readonly<Record<string, string>>;
}

export interface SuggestedTextProps {
  name: string;
  label: string;
  hint?: string;
  defaultValue: string;
  suggestions: readonly Suggestion[];
}

export function SuggestedText({ suggestions, ...field }: SuggestedTextProps) {
  const id = useId();
  return (
    <>
      <FormText {...field} list={id} autoComplete="off" spellCheck={false} onChange={({ currentTarget }) => fill(currentTarget.form, suggestions.find(({ value }) => value === currentTarget.value))} />
      <datalist id={id}>
        {suggestions.map(({ value, label }) => (
          <option key={value} value={value}>{label}</option>
        ))}
      </datalist>
    </>
  );
}

function fill(form: HTMLFormElement | null, chosen: Suggestion | undefined): void {
  for (const [name, text] of Object.entries(chosen?.fills ?? {})) {
    const input = form?.elements.namedItem(name);
    if (!(input instanceof HTMLInputElement) || input.value !== "") continue;
    input.value = text;
    // So that whoever counts the missing languages hears of it.
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
