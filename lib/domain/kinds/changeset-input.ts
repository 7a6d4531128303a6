/** A changeset as it is sent: its public reason, its cells and its entries. One schema for form, API and importer. */
import { z } from "zod";
import { line } from "../field";
import { cellInput } from "./cell-input";
import { entryInput } from "./entry-input";

export { cellInput, type CellInput } from "./cell-input";
export { entryInput, type EntryInput } from "./entry-input";

/** Larger ones come as files: an import is streamed. */
export const ITEMS_MAX = 10_000;
export const ENTRIES_MAX = 1_000;

/** The public reason of the change. */
export const changesetMessage = line(500);

export const changesetInput = z
  .strictObject({
    message: changesetMessage,
    items: z.array(cellInput).max(ITEMS_MAX, `At most ${ITEMS_MAX} items can be sent at once; send several changesets or import a file.`).default([]),
    entries: z.array(entryInput).max(ENTRIES_MAX, `At most ${ENTRIES_MAX} entries can be sent at once.`).default([]),
  })
  .superRefine(({ items, entries }, context) => {
    refuseTwice(items.map((item) => `${item.series} at ${item.period}`), "items", context);
    refuseTwice(entries.map((entry) => entry.id && `${entry.kind} ${entry.id}`), "entries", context);
  });

/** Two proposals for one cell would leave it to chance which one counts. */
function refuseTwice(names: (string | undefined)[], list: string, context: z.RefinementCtx) {
  const first = new Map<string, number>();
  names.forEach((name, index) => {
    if (name === undefined) return;
    const earlier = first.get(name);
    if (earlier === undefined) first.set(name, index);
    else context.addIssue({ code: "custom", path: [list, index], message: `${name} is already given at ${list}.${earlier}; keep one of the two.` });
  });
}

export type ChangesetInput = z.output<typeof changesetInput>;
