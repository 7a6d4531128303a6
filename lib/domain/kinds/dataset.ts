/** A dataset is a file or table that its source publishes as a whole, with the day of its next release where known. */
import { z } from "zod";
import { day, id, localText, optional } from "../field";
import { FREQS } from "../period";

export const datasetId = id;

export const dataset = z.strictObject({
  title: localText(300),
  source: id,
  description: optional(localText(3000, true)),
  /** Left out where nobody announced one: a date is never invented. */
  nextExpected: optional(day),
  frequency: optional(z.enum(FREQS)),
});

export type Dataset = z.output<typeof dataset>;
