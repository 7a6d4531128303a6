/** Every page leads to the search, by a link that works without script; with it the palette opens over the page, fetched when it is first wanted. */
"use client";

import { type ComponentType, useEffect, useState } from "react";
import type { PaletteProps } from "./Palette";
import { opensSearch } from "./shortcut";

export type SearchLinkProps = Omit<PaletteProps, "onClose"> & { label: string };

const load = () => import("./Palette");

export function SearchLink({ label, ...rest }: SearchLinkProps) {
  const [Palette, setPalette] = useState<ComponentType<PaletteProps>>();
  const [isOpen, setOpen] = useState(false);
  const { page } = rest;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!opensSearch(event)) return;
      event.preventDefault();
      setOpen((was) => !was);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  useEffect(() => {
    if (isOpen) load().then((module) => setPalette(() => module.Palette), () => location.assign(page));
  }, [isOpen, page]);
  return (
    <>
      <a
        href={page}
        className="nav-link gap-2 text-sm"
        onPointerEnter={() => void load().catch(() => undefined)}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <svg aria-hidden width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5"><circle cx="7" cy="7" r="4.75" /><path d="m10.5 10.5 4 4" /></svg>
        <span className="max-md:sr-only">{label}</span>
      </a>
      {isOpen && Palette && <Palette {...rest} onClose={() => setOpen(false)} />}
    </>
  );
}
