/** While a cell is typed into, its text is the browser's own, with caret and input methods; it is taken when one leaves it. */
"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { Editing } from "./use-editing";

export function CellInput({ editing: { text, setText, onBlur } }: { editing: Editing }) {
  const t = useTranslations("grid");
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const { current } = input;
    current?.focus({ preventScroll: true });
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  return (
    <input
      ref={input}
      className="sheet-input"
      aria-label={t("entry")}
      value={text}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={onBlur}
    />
  );
}
