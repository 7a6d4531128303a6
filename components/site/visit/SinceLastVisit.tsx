/** Who comes back is told what was published since; only their own browser remembers when they were here. */
"use client";

import { useEffect, useSyncExternalStore } from "react";

export interface SinceLastVisitProps {
  /** The newest publication. */
  publication: number;
  /** In words: one publication since, two, …; the last stands for that many and more. */
  texts: readonly string[];
  href: string;
}

const KEY = "puente.last-publication";

export function SinceLastVisit({ publication, texts, href }: SinceLastVisitProps) {
  const last = useSyncExternalStore(never, lastSeen, () => publication);
  useEffect(() => remember(publication), [publication]);
  const since = last > 0 ? Math.max(0, publication - last) : 0;
  const text = texts[Math.min(since, texts.length) - 1];
  return text === undefined ? null : (
    <p className="mt-4 text-sm">
      <a href={href}>{text}</a>
    </p>
  );
}

const never = () => () => undefined;

let seen: number | undefined;

/** What stood there when the page was opened. */
function lastSeen(): number {
  seen ??= remembered();
  return seen;
}

function remembered(): number {
  try {
    return Number(localStorage.getItem(KEY)) || 0;
  } catch {
    // A browser that keeps nothing has nothing to be told.
    return 0;
  }
}

function remember(publication: number): void {
  try {
    localStorage.setItem(KEY, String(publication));
  } catch {
    // As above.
  }
}
