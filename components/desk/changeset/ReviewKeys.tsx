/** A changeset can be read and decided by single keys, which never act on what is being typed and can be turned off (WCAG 2.1.4). */
"use client";

import { useEffect, useId, useState, useSyncExternalStore } from "react";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { actOn, REVIEW_KEYS, type ReviewKey } from "./review-keys";

export interface ReviewKeysWords {
  title: string;
  open: string;
  on: string;
  hint: string;
  close: string;
  keys: Record<ReviewKey, string>;
}

const KEPT = "puente-review-keys";
const CHANGED = "puente-review-keys-changed";

/** Kept in this browser; where nothing can be kept they are on until the page is left. */
function readIsOn(): boolean {
  try {
    return localStorage.getItem(KEPT) !== "off";
  } catch {
    return true;
  }
}

function keepIsOn(isOn: boolean): void {
  try {
    localStorage.setItem(KEPT, isOn ? "on" : "off");
  } catch {
    return;
  }
  dispatchEvent(new Event(CHANGED));
}

function subscribe(changed: () => void): () => void {
  addEventListener(CHANGED, changed);
  addEventListener("storage", changed);
  return () => (removeEventListener(CHANGED, changed), removeEventListener("storage", changed));
}

export function ReviewKeys({ words }: { words: ReviewKeysWords }) {
  const [isOpen, setIsOpen] = useState(false);
  const isOn = useSyncExternalStore(subscribe, readIsOn, () => true);
  const id = useId();
  useEffect(() => {
    if (!isOn) return undefined;
    const press = (event: KeyboardEvent) => actOn(event, () => setIsOpen(true));
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [isOn]);
  return (
    <>
      <Button isSmall keyHint={isOn ? "?" : undefined} onClick={() => setIsOpen(true)}>{words.open}</Button>
      <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title={words.title} actions={<Button onClick={() => setIsOpen(false)}>{words.close}</Button>}>
        <dl className="grid grid-cols-[3rem_1fr] gap-y-2 text-sm">
          {REVIEW_KEYS.map((key) => (
            <div key={key} className="contents">
              <dt><kbd className="font-sans font-semibold">{key}</kbd></dt>
              <dd>{words.keys[key]}</dd>
            </div>
          ))}
        </dl>
        <div className="flex items-start gap-3">
          <input id={id} type="checkbox" checked={isOn} onChange={(event) => keepIsOn(event.target.checked)} aria-describedby={`${id}-hint`} className="mt-0.5 size-5 shrink-0 accent-ink" />
          <div className="grid gap-0.5 text-sm">
            <label htmlFor={id} className="font-semibold">{words.on}</label>
            <p id={`${id}-hint`} className="text-muted">{words.hint}</p>
          </div>
        </div>
      </Dialog>
    </>
  );
}
