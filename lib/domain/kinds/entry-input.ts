/** A proposed piece of content names its kind, and either data that fit the kind or its removal. */
import { z } from "zod";
import { ENTRY_KINDS, KINDS } from "./index";

export const entryInput = z
  .strictObject({
    kind: z.enum(ENTRY_KINDS, `A kind is one of ${ENTRY_KINDS.join(", ")}.`),
    /** Left out where the server is to give one. */
    id: z.string().max(100).optional(),
    data: z.record(z.string(), z.unknown()).optional(),
    remove: z.boolean().optional(),
  })
  .transform((entry, context) => {
    const { schema, id, idGiven } = KINDS[entry.kind];
    const refuse = (path: PropertyKey[], message: string) => context.addIssue({ code: "custom", path, message });
    if (entry.id === undefined ? idGiven || entry.remove : !id.safeParse(entry.id).success) {
      const reason = entry.id === undefined ? undefined : id.safeParse(entry.id).error?.issues[0]?.message;
      refuse(["id"], reason ?? `Give the id of the ${entry.kind}.`);
    }
    if (entry.remove) {
      if (entry.data) refuse(["data"], "An entry that is removed has no data; leave one of the two out.");
      return entry;
    }
    if (!entry.data) {
      refuse(["data"], "Give the data of the entry, or remove: true.");
      return entry;
    }
    const read = (schema as z.ZodType<Record<string, unknown>>).safeParse(entry.data);
    if (read.success) return { ...entry, data: read.data };
    for (const issue of read.error.issues) context.issues.push({ ...issue, input: entry.data, path: ["data", ...issue.path] } as never);
    return entry;
  });

export type EntryInput = z.output<typeof entryInput>;
