/** An indicator says what is measured, in which unit, how, and where its figures come from. */
import { z } from "zod";
import { compareDecimals } from "../decimal";
import { decimal, id, indicatorCode, line, localText, optional, slug } from "../field";

export const indicatorId = indicatorCode;

/** How figures of shorter periods become one of a longer: added, averaged, the last one taken, or not at all. */
export const AGGREGATIONS = ["sum", "mean", "end", "none"] as const;

export const indicator = z
  .strictObject({
    name: localText(200),
    definition: localText(3000, true),
    methodology: optional(localText(10_000, true)),
    caveats: optional(localText(5000, true)),
    unit: localText(100),
    /** The unit as a code for machines, such as USD or PERCENT. */
    unitCode: optional(line(40)),
    /** The power of ten that values are multiplied by to be in the unit: 6 where they are in millions. */
    unitMult: z.int().min(-12).max(15).default(0),
    /** How many decimals are shown; more may be stored. */
    decimals: z.int().min(0).max(12).default(0),
    pillar: slug,
    source: id,
    dataset: optional(id),
    aggregation: z.enum(AGGREGATIONS).default("none"),
    /** Series of different guard groups are not put in one line or one sum: their contents overlap. */
    guardGroup: optional(line(60)),
    minValue: optional(decimal),
    maxValue: optional(decimal),
  })
  .superRefine(({ minValue, maxValue }, context) => {
    if (minValue !== undefined && maxValue !== undefined && compareDecimals(minValue, maxValue) > 0) {
      context.addIssue({ code: "custom", path: ["maxValue"], message: "The largest value is smaller than the smallest." });
    }
  });

export type Indicator = z.output<typeof indicator>;
