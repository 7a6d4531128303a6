/** The kit's fields, tied by their name to what the form around them was answered. */
"use client";

import { Select, type SelectProps } from "../ui/Select";
import { Textarea, type TextareaProps } from "../ui/Textarea";
import { TextInput, type TextInputProps } from "../ui/TextInput";
import { useFormAnswer } from "./ActionForm";

type Named<P> = Omit<P, "id" | "error"> & { name: string };

/** The attributes a field takes from its form. */
function useField(name: string, given: unknown) {
  const { formId, errors, values, turn } = useFormAnswer();
  return { turn, attributes: { id: `${formId}-${name}`, name, error: errors[name], defaultValue: values[name] ?? (given as string | undefined) } };
}

export function FormText({ defaultValue, ...rest }: Named<TextInputProps>) {
  const { attributes } = useField(rest.name, defaultValue);
  return <TextInput {...rest} {...attributes} />;
}

export function FormTextarea({ defaultValue, ...rest }: Named<TextareaProps>) {
  const { attributes } = useField(rest.name, defaultValue);
  return <Textarea {...rest} {...attributes} />;
}

export function FormSelect({ defaultValue, ...rest }: Named<SelectProps>) {
  const { attributes, turn } = useField(rest.name, defaultValue);
  // A list that is reset after an answer goes back to its first choice, so it is made anew.
  return <Select key={turn} {...rest} {...attributes} />;
}

export interface FormCheckProps {
  name: string;
  label: string;
  hint?: string;
  defaultChecked?: boolean;
}

export function FormCheck({ name, label, hint, defaultChecked = false }: FormCheckProps) {
  const { formId, values, errors, turn, kind } = useFormAnswer();
  const error = errors[name];
  const id = `${formId}-${name}`;
  const checked = kind === "failed" ? values[name] === "on" : defaultChecked;
  return (
    <div className="flex items-start gap-3">
      <input key={turn} id={id} name={name} type="checkbox" defaultChecked={checked} aria-describedby={[error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ") || undefined} aria-invalid={error ? true : undefined} className="mt-0.5 size-5 shrink-0 accent-ink" />
      <div className="grid gap-0.5">
        <label htmlFor={id} className="text-sm font-semibold">
          {label}
        </label>
        {hint && (
          <p id={`${id}-hint`} className="text-sm text-muted">
            {hint}
          </p>
        )}
        {error && (
          <p id={`${id}-error`} className="text-sm text-error">
            {error}
          </p>
        )}
      </div>
    </div>
  );
}

/** What the form carries along unseen; an answer may renew it. */
export function FormHidden({ name, defaultValue }: { name: string; defaultValue: string }) {
  const { values } = useFormAnswer();
  return <input type="hidden" name={name} value={values[name] ?? defaultValue} readOnly />;
}
