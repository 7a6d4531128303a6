/** Several of a long list are ticked one by one; those chosen when the form was opened come first. */
"use client";

import { useFormAnswer } from "../ActionForm";

export interface CheckListProps {
  name: string;
  label: string;
  hint?: string;
  options: readonly { value: string; label: string }[];
  given: readonly string[];
}

export function CheckList({ name, label, hint, options, given }: CheckListProps) {
  const { formId, values, errors, turn, kind } = useFormAnswer();
  const id = `${formId}-${name}`;
  const isTicked = (value: string) => (kind === "failed" ? values[`${name}.${value}`] === "on" : given.includes(value));
  const ordered = [...options.filter(({ value }) => given.includes(value)), ...options.filter(({ value }) => !given.includes(value))];
  const error = errors[name];
  return (
    <fieldset key={turn} className="grid min-w-0 gap-2" aria-describedby={[error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ") || undefined}>
      <legend className="pb-1 text-sm font-semibold">{label}</legend>
      {hint && <p id={`${id}-hint`} className="text-sm text-muted">{hint}</p>}
      <div className="grid max-h-96 gap-x-4 overflow-y-auto border border-hairline p-3 sm:grid-cols-2 lg:grid-cols-3">
        {ordered.map(({ value, label: words }) => (
          <label key={value} className="flex min-h-8 items-center gap-2 text-sm pointer-coarse:min-h-11">
            <input type="checkbox" name={`${name}.${value}`} defaultChecked={isTicked(value)} aria-invalid={error ? true : undefined} className="size-5 shrink-0 accent-ink" />
            {words}
          </label>
        ))}
      </div>
      {error && <p id={`${id}-error`} className="text-sm text-error">{error}</p>}
    </fieldset>
  );
}
