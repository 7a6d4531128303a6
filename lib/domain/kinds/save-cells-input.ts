/** What the grid saves at a time: cells as everywhere else, the draft they go into, and proposals that are taken back. */
import { z } from "zod";
import { line, period, seriesKey } from "../field";
import { cellInput } from "./cell-input";
import { changesetMessage } from "./changeset-input";

const CELLS_MAX = 1_000;
const addresses = z.array(z.strictObject({ series: seriesKey, period })).max(CELLS_MAX);

export const saveCellsInput = z
  .strictObject({
    /** Null asks for a new draft, under the name that `creation` gives it. */
    changesetId: z.int().positive().nullable(),
    /** The same key twice makes one draft. */
    creation: z.strictObject({ key: line(100), message: changesetMessage }).nullable(),
    message: changesetMessage.optional(),
    cells: z.array(cellInput).max(CELLS_MAX),
    dropped: addresses,
    anew: addresses,
  })
  .refine(({ changesetId, creation }) => changesetId !== null || creation !== null, { path: ["changesetId"], error: "Name a draft, or ask for a new one." });

export type SaveCellsInput = z.output<typeof saveCellsInput>;
