/** Whatever is read while a preview is looked at is read from that preview, in this request and in no other. */
import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import type { Queryable } from "../queryable";

/** A proposal that has been published for one reader alone. */
export interface Preview {
  changeset: number;
  /** The publication that it would be. */
  at: number;
  db: Queryable;
}

/** One request's place for a preview; empty until somebody who may opens one. */
export interface PreviewSlot {
  preview: Preview | null;
  /** Takes everything back; set with the preview. */
  end: () => Promise<void>;
  isOver: boolean;
}

// Pages and server are bundles of their own in one process, and must mean the same slot.
const place = globalThis as typeof globalThis & { __puentePreview?: AsyncLocalStorage<PreviewSlot> };
const storage = (place.__puentePreview ??= new AsyncLocalStorage<PreviewSlot>());

export const emptySlot = (): PreviewSlot => ({ preview: null, end: () => Promise.resolve(), isOver: false });

/** Runs `work` with a slot that all it awaits shares. */
export function insideSlot<T>(slot: PreviewSlot, work: () => T): T {
  return storage.run(slot, work);
}

/** The slot of this request, where it has one. */
export const requestSlot = (): PreviewSlot | undefined => storage.getStore();

/** Where reads go: null means the database as everybody sees it, also for work that outlives a request without a preview. A preview that is over is no reason to show the present instead. */
export function previewedDatabase(): Queryable | null {
  const { preview = null, isOver = false } = storage.getStore() ?? {};
  if (preview && isOver) throw new Error("The preview that this was to be read from is over");
  return preview?.db ?? null;
}
