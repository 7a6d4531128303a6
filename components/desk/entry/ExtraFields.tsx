/** Fields that may follow later are out of the way until they are wanted, filled, or wrong. */
"use client";

import { useFormAnswer } from "../ActionForm";

export interface ExtraFieldsProps {
  summary: string;
  /** Whether any of them is filled. */
  isFilled: boolean;
  /** The names of the fields. */
  names: readonly string[];
  children: React.ReactNode;
}

export function ExtraFields({ summary, isFilled, names, children }: ExtraFieldsProps) {
  const { errors, values } = useFormAnswer();
  const isOf = (place: string) => names.some((name) => place === name || place.startsWith(`${name}.`));
  const isOpen = isFilled || Object.keys(errors).some(isOf) || Object.entries(values).some(([place, text]) => text !== "" && isOf(place));
  return (
    <details open={isOpen}>
      <summary className="min-h-8 text-sm pointer-coarse:min-h-11">{summary}</summary>
      <div className="grid gap-4 pt-3">{children}</div>
    </details>
  );
}
