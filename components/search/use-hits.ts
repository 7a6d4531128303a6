/** What is found follows what is typed, at the pace of typing, and an answer that comes late is dropped. */
"use client";

import { useEffect, useState } from "react";
import type { HitKind } from "@/lib/domain/hit-kind";

export interface PaletteHit {
  kind: HitKind;
  id: string;
  title: string;
  url: string;
  lang: string;
}

export interface Hits {
  /** What they were found by; empty before the first answer. */
  q: string;
  list: readonly PaletteHit[];
  isFailed: boolean;
}

const WAIT_MS = 120;
const LIMIT = 8;
const NONE: Hits = { q: "", list: [], isFailed: false };

/** Hits for the text; the last ones stay until newer ones are there. */
export function useHits(text: string, lang: string, asOf: string | null): Hits {
  const [hits, setHits] = useState(NONE);
  const q = text.trim();
  useEffect(() => {
    if (q === "") return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      find(q, lang, asOf, stop.signal).then((list) => setHits({ q, list, isFailed: false }), () => stop.signal.aborted || setHits({ q, list: [], isFailed: true }));
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [q, lang, asOf]);
  return q === "" ? NONE : hits;
}

async function find(q: string, lang: string, asOf: string | null, signal: AbortSignal): Promise<PaletteHit[]> {
  const query = new URLSearchParams({ q, lang, limit: String(LIMIT), ...(asOf !== null && { asOf }) });
  const response = await fetch(`/api/v1/search?${query}`, { signal });
  if (!response.ok) throw new Error(`The search answered ${response.status}`);
  return ((await response.json()) as { data: PaletteHit[] }).data;
}
