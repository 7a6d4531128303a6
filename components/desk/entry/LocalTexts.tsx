/** A text in four languages stands side by side, and those that are still missing are marked while one types. */
"use client";

import { useState } from "react";
import { LOCALES, type Locale } from "@/lib/domain/text";
import { useFormAnswer } from "../ActionForm";
import { FormText, FormTextarea } from "../fields";

export interface LocalTextsProps {
  name: string;
  label: string;
  hint?: string;
  given: Partial<Record<Locale, string>>;
  isLong?: boolean;
  languages: Readonly<Record<Locale, string>>;
  /** The mark of a language that has no text while another has one. */
  missing: string;
}

export function LocalTexts({ name, label, hint, given, isLong = false, languages, missing }: LocalTextsProps) {
  const { values, formId } = useFormAnswer();
  const [filled, setFilled] = useState<Partial<Record<Locale, boolean>>>(() => Object.fromEntries(LOCALES.map((locale) => [locale, Boolean(values[`${name}.${locale}`] ?? given[locale])])));
  const isBegun = LOCALES.some((locale) => filled[locale]);
  const Input = isLong ? FormTextarea : FormText;
  const hintId = `${formId}-${name}-hint`;
  return (
    <fieldset aria-describedby={hint ? hintId : undefined} className="grid min-w-0 gap-2">
      <legend className="pb-1 text-sm font-semibold">{label}</legend>
      {hint && <p id={hintId} className="text-sm text-muted">{hint}</p>}
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
        {LOCALES.map((locale) => (
          <Input
            key={locale}
            name={`${name}.${locale}`}
            lang={locale}
            label={
              <span className="font-normal">
                {languages[locale]} {isBegun && !filled[locale] && <span className="text-warning">· {missing}</span>}
              </span>
            }
            defaultValue={given[locale] ?? ""}
            {...(isLong && { rows: 4 })}
            onInput={({ currentTarget: { value } }: React.InputEvent<HTMLInputElement & HTMLTextAreaElement>) => setFilled((before) => ({ ...before, [locale]: value.trim() !== "" }))}
          />
        ))}
      </div>
    </fieldset>
  );
}
