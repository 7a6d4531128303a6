/** Kept answers never hold more memory than the bound: those not used for the longest time leave first. */
import "server-only";
import type { Entry } from "./entry";

export const CACHE_BYTES_DEFAULT = 64 * 1024 * 1024;
/** One eviction makes room for many answers, so that its sorting is paid rarely. */
const ROOM_SHARE = 0.9;
/** A single answer may not push out everything else. */
const ENTRY_SHARE_MAX = 0.25;

export class Store {
  readonly #entries = new Map<string, Entry>();
  readonly #bytesMax: number;
  readonly #forget: (entry: Entry) => void;
  #held = 0;

  /** `forget` is told each entry that leaves. */
  constructor(bytesMax: number, forget: (entry: Entry) => void) {
    this.#bytesMax = bytesMax;
    this.#forget = forget;
  }

  get size(): number {
    return this.#entries.size;
  }

  get bytes(): number {
    return this.#held;
  }

  get(key: string): Entry | undefined {
    return this.#entries.get(key);
  }

  /** Keeps it in place of an older one of the same key; false where a newer one is there, or it is too big. */
  put(entry: Entry): boolean {
    const before = this.#entries.get(entry.key);
    // A slow render of an older publication must not replace a newer one.
    if (before && before.publication > entry.publication) return false;
    if (entry.bytes > this.#bytesMax * ENTRY_SHARE_MAX) return false;
    if (before) this.#drop(before);
    this.#entries.set(entry.key, entry);
    this.#held += entry.bytes;
    entry.grew = (bytes) => {
      this.#held += bytes;
      this.#trim();
    };
    this.#trim();
    return true;
  }

  clear(): void {
    for (const entry of [...this.#entries.values()]) this.#drop(entry);
  }

  #trim(): void {
    if (this.#held <= this.#bytesMax) return;
    for (const entry of [...this.#entries.values()].sort((a, b) => a.usedAt - b.usedAt)) {
      if (this.#held <= this.#bytesMax * ROOM_SHARE) return;
      this.#drop(entry);
    }
  }

  #drop(entry: Entry): void {
    entry.grew = undefined;
    this.#held -= entry.bytes;
    this.#entries.delete(entry.key);
    this.#forget(entry);
  }
}
