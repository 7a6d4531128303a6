/** A pillar is a theme under which indicators stand, in a fixed order. */
import { z } from "zod";
import { localText, slug } from "../field";

export const pillarId = slug;

export const pillar = z.strictObject({
  name: localText(100),
  summary: localText(1000, true),
  order: z.int().min(0).max(1000),
});

export type Pillar = z.output<typeof pillar>;
