/** Markdown stands beside what readers will see of it, while it is typed. */
"use client";

import { useDeferredValue, useId, useState } from "react";
import { renderMarkdown } from "@/lib/format/markdown";
import { Prose } from "../../ui/Prose";
import { FormTextarea } from "../fields";

export interface MarkdownFieldProps {
  name: string;
  label: string;
  hint: string;
  lang: string;
  defaultValue: string;
  preview: string;
  /** Said in place of a preview while there is no text. */
  empty: string;
}

export function MarkdownField({ preview, empty, lang, ...field }: MarkdownFieldProps) {
  const [text, setText] = useState(field.defaultValue);
  const shown = useDeferredValue(text);
  const id = useId();
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <FormTextarea {...field} lang={lang} rows={7} maxLength={5000} onInput={(event) => setText(event.currentTarget.value)} />
      <section aria-labelledby={id} className="grid content-start gap-1">
        <h3 id={id} className="text-sm font-semibold">{preview}</h3>
        <div className="min-h-24 border-s border-hairline ps-4">
          {shown.trim() === "" ? <p className="text-sm text-muted">{empty}</p> : <Prose html={renderMarkdown(shown)} lang={lang} isSmall />}
        </div>
      </section>
    </div>
  );
}
