/** The search over the page: typed, walked with the arrows, followed with Enter, left with Escape. */
"use client";

import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { HitKind } from "@/lib/domain/hit-kind";
import { Marked } from "./Marked";
import { type PaletteHit, useHits } from "./use-hits";

export interface PaletteProps {
  lang: string;
  /** The moment the page shows; null for now. */
  asOf: string | null;
  /** The page of results, which works for everybody. */
  page: string;
  words: {
    label: string;
    close: string;
    hint: string;
    all: string;
    none: string;
    failed: string;
    /** One hit, and several with {count}. */
    found: string;
    kinds: Record<HitKind, string>;
  };
  onClose: () => void;
}

export function Palette({ lang, asOf, page, words, onClose }: PaletteProps) {
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState(0);
  const hits = useHits(text, lang, asOf);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const q = text.trim();
  const options = q === "" ? [] : [...hits.list.map((hit) => ({ ...hit, isHit: true as const })), { id: "all", url: withQuery(page, q), isHit: false as const }];
  const active = Math.min(chosen, options.length - 1);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [id, active]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || options.length === 0) return;
    const step = { ArrowDown: active + 1, ArrowUp: active - 1 + options.length, Home: 0, End: options.length - 1 }[event.key];
    const isEdge = (event.key === "Home" || event.key === "End") && !event.ctrlKey;
    if (step !== undefined && !isEdge) {
      event.preventDefault();
      setChosen(step % options.length);
    }
    // What is shown may still belong to fewer letters: then Enter leads to the page of results.
    if (event.key === "Enter" && hits.q === q && options[active]) {
      event.preventDefault();
      location.assign(options[active].url);
    }
  }

  const said = q === "" || hits.q === "" ? "" : hits.isFailed ? words.failed : hits.list.length === 0 ? words.none : words.found.replace("#", String(hits.list.length));
  return (
    <dialog ref={dialog} aria-label={words.label} onClose={onClose} onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()} className="palette">
      <form action={page.split("?")[0]} role="search" className="flex items-center gap-2 border-b border-hairline px-4">
        {asOf !== null && <input type="hidden" name="asOf" value={asOf} />}
        <input
          name="q" type="text" enterKeyHint="search" role="combobox" aria-label={words.label} aria-expanded={options.length > 0} aria-controls={`${id}-list`} aria-autocomplete="list"
          aria-activedescendant={options.length > 0 ? `${id}-${active}` : undefined}
          autoFocus autoComplete="off" spellCheck={false} maxLength={200} placeholder={words.hint} value={text}
          onChange={(event) => (setText(event.currentTarget.value), setChosen(0))} onKeyDown={onKeyDown} className="palette-input"
        />
        <button type="button" onClick={() => dialog.current?.close()} className="min-h-11 px-2 text-sm text-muted">{words.close}</button>
      </form>
      <p role="status" className={hits.isFailed || hits.list.length === 0 ? "px-4 pt-3 text-sm text-muted empty:hidden" : "sr-only"}>{said}</p>
      <div role="listbox" id={`${id}-list`} aria-label={words.label} className="palette-list">
        {options.map((option, index) => (
          <a key={`${option.isHit ? option.kind : ""} ${option.id}`} id={`${id}-${index}`} role="option" aria-selected={index === active} tabIndex={-1} href={option.url} onPointerMove={() => setChosen(index)} className="palette-option">
            {option.isHit ? <Option hit={option} q={q} kind={words.kinds[option.kind]} lang={lang} /> : words.all.replace("#", q)}
          </a>
        ))}
      </div>
    </dialog>
  );
}

function Option({ hit, q, kind, lang }: { hit: PaletteHit; q: string; kind: string | undefined; lang: string }) {
  return (
    <>
      <span lang={hit.lang === lang ? undefined : hit.lang}><Marked text={hit.title} words={q.split(/\s+/)} /></span>{" "}
      <span className="shrink-0 text-xs text-muted">{kind}</span>
    </>
  );
}

function withQuery(page: string, q: string): string {
  return `${page}${page.includes("?") ? "&" : "?"}${new URLSearchParams({ q })}`;
}
