/** A comment is about one cell of a proposal, one of its entries, or the whole. */
import { z } from "zod";
import { line, period, prose, seriesKey } from "../field";

export const commentInput = z
  .strictObject({
    text: prose(2000),
    cell: z.strictObject({ series: seriesKey, period }).optional(),
    entry: z.strictObject({ kind: line(40), id: line(200) }).optional(),
  })
  .refine(({ cell, entry }) => !cell || !entry, { path: ["entry"], error: "A comment is about a cell or an entry, not about both." });

export type CommentInput = z.output<typeof commentInput>;
