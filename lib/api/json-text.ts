/** A figure leaves as a JSON number with exactly the digits it is kept with, never by way of a float. */
import "server-only";

/** A canonical decimal that is written as a bare JSON number. */
export class ExactNumber {
  constructor(readonly digits: string) {}
}

/** The figure for an answer; null is a missing value. */
export const exact = (digits: string | null): ExactNumber | null => (digits === null ? null : new ExactNumber(digits));

/** The JSON text of plain data in which figures are ExactNumber; `undefined` fields are left out. */
export function jsonText(value: unknown): string {
  if (value instanceof ExactNumber) return value.digits;
  if (Array.isArray(value)) return `[${value.map(jsonText).join(",")}]`;
  if (typeof value !== "object" || value === null || value instanceof Date) return JSON.stringify(value ?? null);
  const fields = Object.entries(value).flatMap(([name, field]) => (field === undefined ? [] : [`${JSON.stringify(name)}:${jsonText(field)}`]));
  return `{${fields.join(",")}}`;
}
