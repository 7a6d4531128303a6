/** The text of one cell becomes a value and a status that agree, or a problem with its mend. */
import { parseNumber, type NumberOptions, type ParsedNumber } from "@/lib/domain/number";
import { defaultStatus, type ObsStatus } from "@/lib/domain/observation";
import { ok, type Result } from "@/lib/domain/result";

export interface ReadCell extends ParsedNumber {
  status: ObsStatus;
  /** Whether there was no text at all, as against a mark such as ".." that says "no figure". */
  blank: boolean;
}

/** Marks of a figure that no status letter settles leave the status as it is by default: A, or M where nothing stands. */
export function readCell(text: string, options: NumberOptions): Result<ReadCell> {
  const number = parseNumber(text, options);
  if (!number.ok) return number;
  const { value, status } = number.value;
  return ok({ ...number.value, status: status ?? defaultStatus(value), blank: text.trim() === "" });
}
