/** A translation is folded away until it is wanted, and says in its head that it is missing until title and text are there. */
"use client";

import { useRef, useState } from "react";

export interface TranslationProps {
  summary: string;
  missing: string;
  /** Whether title and text are both there. */
  isGiven: boolean;
  /** Whether either is. */
  isBegun: boolean;
  children: React.ReactNode;
}

export function Translation({ summary, missing, isGiven, isBegun, children }: TranslationProps) {
  const fields = useRef<HTMLDivElement>(null);
  const [isWhole, setIsWhole] = useState(isGiven);
  const look = () => setIsWhole([...fields.current!.querySelectorAll<HTMLInputElement>("input, textarea")].every(({ value }) => value.trim() !== ""));
  return (
    <details open={isBegun} className="border-t border-hairline pt-3">
      <summary className="min-h-8 text-sm pointer-coarse:min-h-11">
        {summary} {!isWhole && <span className="text-warning">· {missing}</span>}
      </summary>
      <div ref={fields} onInput={look} className="grid gap-4 pt-3">
        {children}
      </div>
    </details>
  );
}
