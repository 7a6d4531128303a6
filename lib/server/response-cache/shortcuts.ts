/** An address that was answered once leads to its kept answer without being parsed again. */
import "server-only";
import type { Entry } from "./entry";

export interface Shortcut {
  readonly entry: Entry;
  /** The publication for which it holds; ALWAYS for what cannot change. */
  readonly validFor: number;
}

export const ALWAYS = -1;
const URL_LENGTH_MAX = 512;
/** Addresses of one answer can differ in parameters that are dropped; the bound keeps inventors of such from filling memory. */
const PER_ENTRY_MAX = 16;

export class Shortcuts {
  readonly #byUrl = new Map<string, Shortcut>();

  get(url: string): Shortcut | undefined {
    return this.#byUrl.get(url);
  }

  add(url: string, entry: Entry, validFor: number): void {
    const before = this.#byUrl.get(url);
    if (before?.entry !== entry) {
      if (url.length > URL_LENGTH_MAX || entry.shortcuts.length >= PER_ENTRY_MAX) return;
      if (before) forgetOne(before.entry, url);
      entry.shortcuts.push(url);
    }
    this.#byUrl.set(url, { entry, validFor });
  }

  /** Removes all that lead to an entry which is no longer kept. */
  forget(entry: Entry): void {
    for (const url of entry.shortcuts) if (this.#byUrl.get(url)?.entry === entry) this.#byUrl.delete(url);
    entry.shortcuts.length = 0;
  }
}

function forgetOne(entry: Entry, url: string): void {
  const index = entry.shortcuts.indexOf(url);
  if (index !== -1) entry.shortcuts.splice(index, 1);
}
