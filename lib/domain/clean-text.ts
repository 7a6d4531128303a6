/** Text that people read holds no character that hides, reverses or breaks it. */
import { problem } from "./problem";
import { fail, ok, type Result } from "./result";

/** C0 and C1 controls but for tab, line feed and carriage return; NUL among them, which PostgreSQL cannot store. */
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/;
const LINE_CONTROL = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/;
const SURROGATE = /\p{Surrogate}/u;
/** Embeddings, overrides and isolates: they can make "gpj.exe" read as "exe.jpg" (Unicode TR 36). */
const BIDI = /[\u202A-\u202E\u2066-\u2069]/;
/** Marks without width that carry no meaning: zero-width space, word joiner, byte order mark. Joiners stay: scripts and emoji need them. */
const INVISIBLE = /[\u200B\u2060\uFEFF]/g;

/**
 * The text trimmed, with line ends as "\n" and without meaningless invisible marks; or which character is refused
 * and at which position (from 1). `lines: false` refuses line breaks and tabs as well.
 */
export function cleanText(text: string, { lines = true }: { lines?: boolean } = {}): Result<string> {
  const trimmed = text.replace(INVISIBLE, "").trim();
  for (const [pattern, code] of [
    [lines ? CONTROL : LINE_CONTROL, "text-control"],
    [SURROGATE, "text-surrogate"],
    [BIDI, "text-bidi"],
  ] as const) {
    const position = trimmed.search(pattern);
    if (position >= 0) return fail(problem(code, { position: position + 1 }));
  }
  return ok(trimmed.replace(/\r\n?/g, "\n"));
}
