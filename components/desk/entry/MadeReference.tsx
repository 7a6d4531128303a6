/** What is referred to is chosen from what exists, or made in the same form and saved along with it. */
"use client";

import { useState } from "react";
import { useFormAnswer } from "../ActionForm";
import { FormSelect } from "../fields";
import type { SelectOption } from "../../ui/Select";
import { MAKE } from "./form-description";

export interface MadeReferenceProps {
  name: string;
  label: string;
  hint?: string;
  options: readonly SelectOption[];
  given: string;
  /** The choice that makes a new one, and the head of its fields. */
  makeLabel: string;
  /** The fields of the new one. */
  children: React.ReactNode;
}

export function MadeReference({ name, label, hint, options, given, makeLabel, children }: MadeReferenceProps) {
  const { values } = useFormAnswer();
  const [choice, setChoice] = useState(values[name] ?? given);
  return (
    <div className="grid gap-3">
      <FormSelect name={name} label={label} hint={hint} options={[...options, { value: MAKE, label: makeLabel }]} defaultValue={choice} onChange={(event) => setChoice(event.currentTarget.value)} />
      <details open={choice === MAKE} className="border-s-2 border-hairline ps-4">
        <summary className="min-h-8 text-sm pointer-coarse:min-h-11">{makeLabel}</summary>
        <div className="grid gap-4 pt-3">{children}</div>
      </details>
    </div>
  );
}
