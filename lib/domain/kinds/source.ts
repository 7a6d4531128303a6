/** A source says who published the figures, where, under which licence, and how they came here. */
import { z } from "zod";
import { id, line, optional, prose, webAddress } from "../field";

export const sourceId = id;

export const source = z.strictObject({
  publisher: line(300),
  title: line(500),
  /** Left out for what Puente calculated itself. */
  url: optional(webAddress),
  licence: line(500),
  licenceUrl: optional(webAddress),
  /** When it was read, in words, since some sources give an edition rather than a day. */
  accessed: line(100),
  howObtained: prose(2000),
  /** Whether the licence lets the figures be passed on in bulk. */
  redistributable: z.boolean(),
  note: optional(prose(3000)),
});

export type Source = z.output<typeof source>;
