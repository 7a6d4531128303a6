/** A point or comma is a decimal sign or a group separator by the form of the number, else by the locale, else refused. */
import { problem } from "./problem";
import { fail, ok, type Result } from "./result";
import type { Locale } from "./text";

export type DecimalSign = "." | ",";

/** "unknown" where it is known that nothing is known: what the form leaves open is then refused in any locale. */
export type DecimalSetting = DecimalSign | "unknown";

/**
 * The decimal sign of each language, where it has one. Spanish has two: the comma in Spain and the south of
 * America, the point in Mexico, Central America and the Caribbean, so the language alone settles nothing.
 */
const SIGN_OF_LOCALE: Record<Locale, DecimalSetting> = { en: ".", zh: ".", pt: ",", es: "unknown" };

const other = (sign: DecimalSign): DecimalSign => (sign === "." ? "," : ".");
const count = (text: string, sign: string) => text.split(sign).length - 1;

/** Digits and separators, unsigned → digits with a point. `setting` is the writer's own word and settles everything. */
export function readSeparators(text: string, locale: Locale, setting?: DecimalSetting): Result<string> {
  if (!/\d/.test(text)) return fail(problem("number-no-digits", { text }));
  if (!/^[\d.,' ]+$/.test(text) || /[., ']$/.test(text)) return fail(problem("number-malformed", { text }));
  if (setting === "." || setting === ",") return readWith(text, setting);
  const sign = decimalSignOf(text);
  if (sign === "ambiguous") {
    const conventional = setting ?? SIGN_OF_LOCALE[locale];
    if (conventional !== "unknown") return readWith(text, conventional);
    const digits = text.replace(/[.,]/, "");
    return fail(problem("number-ambiguous", { text, first: text.replace(",", "."), second: digits }));
  }
  return sign.ok ? readWith(text, sign.value) : sign;
}

/**
 * What the form of the number says by itself: its decimal sign, that both readings are possible
 * ("1.234": one separator, three digits after it, one to three before), or why neither is.
 */
export function decimalSignOf(text: string): Result<DecimalSign> | "ambiguous" {
  const points = count(text, ".");
  const commas = count(text, ",");
  if (points === 0 && commas === 0) return ok(".");
  if (points > 0 && commas > 0) {
    const last = text.lastIndexOf(".") > text.lastIndexOf(",") ? "." : ",";
    return count(text, last) === 1 ? ok(last) : fail(problem("number-two-decimal-signs", { text }));
  }
  const sign = points > 0 ? "." : ",";
  if (points + commas > 1) {
    // "1.234.567" groups thousands; "1.2.3" does not, and its last part tells that no thousands were meant.
    return new RegExp(`\\${sign}\\d{3}$`).test(text) ? ok(other(sign)) : fail(problem("number-two-decimal-signs", { text }));
  }
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(text) ? "ambiguous" : ok(sign);
}

/** Reads with a known decimal sign: everything else is a group separator, of one kind, in groups of three. */
function readWith(text: string, sign: DecimalSign): Result<string> {
  const parts = text.split(sign);
  if (parts.length > 2) return fail(problem("number-two-decimal-signs", { text }));
  const [whole = "", decimals] = parts;
  if (decimals !== undefined && !/^\d+$/.test(decimals)) {
    const code = decimals.includes(other(sign)) ? "number-two-decimal-signs" : "number-grouping";
    return fail(problem(code, { text }));
  }
  const grouped = /^[1-9]\d{0,2}([., '])\d{3}(?:\1\d{3})*$/;
  if (!/^\d*$/.test(whole) && !grouped.test(whole)) return fail(problem("number-grouping", { text }));
  const digits = whole.replace(/\D/g, "");
  return ok(decimals === undefined ? digits : `${digits}.${decimals}`);
}
