/** An area group is a named set of areas, each once. */
import { z } from "zod";
import { areaCode, id, localText } from "../field";

export const areaGroupId = id;

export const areaGroup = z.strictObject({
  name: localText(200),
  members: z
    .array(areaCode)
    .min(1, "A group has at least one member.")
    .max(300, "A group has at most 300 members.")
    .refine((members) => new Set(members).size === members.length, "A member is named twice; remove one."),
});

export type AreaGroup = z.output<typeof areaGroup>;
