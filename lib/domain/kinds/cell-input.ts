/** A proposed cell names a series and a period, and either a value that agrees with its status or its removal. */
import { z } from "zod";
import { CELL_KINDS } from "../changeset";
import { fitsSeries, freqOfKey, id, line, optional, period, prose, seriesKey } from "../field";
import { agreeStatus, defaultStatus, OBS_STATUSES } from "../observation";
import { freqOf } from "../period";
import { readNumberInput } from "../number-input";

/** A JSON number, a string of digits, or null for missing; always a decimal string or null afterwards. */
export const valueInput = z
  .union([z.number(), z.string(), z.null()], "A value is a number, a string of digits, or null.")
  .transform((given, context) => {
    if (given === null) return null;
    const result = readNumberInput(given);
    if (result.ok) return result.value;
    context.addIssue({ code: "custom", message: result.problem.message });
    return z.NEVER;
  });

/** The version the author was looking at: the id of an observation, or null for none. */
const baseId = z.union([z.string().regex(/^\d{1,19}$/), z.int().min(0)]).nullable();

export const cellInput = z
  .strictObject({
    series: seriesKey,
    period,
    value: valueInput.optional(),
    status: z.enum(OBS_STATUSES, "A status is a letter of SDMX CL_OBS_STATUS such as A, E, P, F, B or M.").optional(),
    remove: z.boolean().optional(),
    kind: z.enum(CELL_KINDS).optional(),
    /** The public reason of this cell's change. */
    note: optional(prose(2000)),
    /** The author's answer to the warnings of this cell. */
    answer: optional(prose(2000)),
    /** Only where it is not the indicator's source. */
    source: optional(id),
    /** The cell of the file it came from, such as "trade.xlsx, Sheet1!B7". */
    cellOrigin: optional(line(300)),
    /** The value that the writer saw; left out: the one that is current when the cell is saved. */
    expected: valueInput.optional(),
    baseId: baseId.optional(),
  })
  .superRefine((cell, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (!fitsSeries(cell.series, cell.period)) {
      refuse("period", `${cell.period} is a period of frequency ${freqOf(cell.period)}, but the series has frequency ${freqOfKey(cell.series)}.`);
    }
    if (cell.remove) {
      if (cell.value !== undefined && cell.value !== null) refuse("value", "A cell that is removed has no value; leave one of the two out.");
      return;
    }
    if (cell.value === undefined) return refuse("value", "Give a value, null for missing, or remove: true.");
    const agreed = agreeStatus(cell.value, cell.status ?? defaultStatus(cell.value));
    if (!agreed.ok) refuse("status", agreed.problem.message);
  });

export type CellInput = z.output<typeof cellInput>;
