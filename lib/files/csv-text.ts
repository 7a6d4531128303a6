/** CSV is written as RFC 4180 has it: CRLF, quotes only where they are needed, no formula. */
import { safeText } from "@/lib/domain/safe-text";

export const CSV_TYPE = "text/csv; charset=utf-8; header=present";

/** A text as one field. */
export function csvField(text: string): string {
  const safe = safeText(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function csvLine(texts: readonly string[]): string {
  return `${texts.map(csvField).join(",")}\r\n`;
}
