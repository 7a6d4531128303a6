/** A figure is a decimal string all the way: its digits are kept as given, and arithmetic on it is exact. */
import Big from "big.js";
import { problem } from "./problem";
import { fail, ok, type Result } from "./result";

/** The most digits a value may have, before and after the decimal point together. */
export const DIGITS_MAX = 30;
/** The most digits after the decimal point: sources print up to 19 (shares computed in doubles), and none is rounded here. */
export const DECIMALS_MAX = 20;

const FORM = /^([+-]?)(\d*)(?:\.(\d+))?$/;
const CANONICAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** An own constructor: nobody else's settings of big.js reach it. */
const Exact = Big();

/** Whether the text is a canonical decimal: what normalizeDecimal answers with. Says nothing of its size. */
export function isDecimal(text: string): boolean {
  return CANONICAL.test(text) && !/^-0(?:\.0+)?$/.test(text);
}

/**
 * The canonical form of plain digits with a point: no plus, no leading zeros, no bare point (which is refused at the end), no minus before
 * zero; the decimals stay as many as they were ("+007.50" → "7.50", "-0" → "0").
 */
export function normalizeDecimal(text: string): Result<string> {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  const match = FORM.exec(text);
  const whole = match?.[2] ?? "";
  const decimals = match?.[3] ?? "";
  if (!match || match[0].length !== text.length || whole + decimals === "") {
    return fail(problem("number-malformed", { text: shown }));
  }
  const lead = whole.replace(/^0+/, "");
  const digits = lead.length + decimals.length;
  if (digits > DIGITS_MAX) return fail(problem("number-too-many-digits", { text: shown, digits, max: DIGITS_MAX }));
  if (decimals.length > DECIMALS_MAX) {
    return fail(problem("number-too-many-decimals", { text: shown, decimals: decimals.length, max: DECIMALS_MAX }));
  }
  const size = (lead || "0") + (decimals && `.${decimals}`);
  return ok(match[1] === "-" && /[1-9]/.test(size) ? `-${size}` : size);
}

/** Negative, zero or positive, by value: "12.5" and "12.50" are equal. */
export function compareDecimals(a: string, b: string): -1 | 0 | 1 {
  return big(a).cmp(big(b));
}

/** a + b, exactly. */
export function add(a: string, b: string): string {
  return plain(big(a).plus(big(b)));
}

/** a − b, exactly. */
export function subtract(a: string, b: string): string {
  return plain(big(a).minus(big(b)));
}

/** a × b, exactly. */
export function multiply(a: string, b: string): string {
  return plain(big(a).times(big(b)));
}

/** a ÷ b with `digits` decimals, halves away from zero (1 ÷ 8 with two digits is 0.13); null where b is zero. */
export function divide(a: string, b: string, digits: number): string | null {
  if (big(b).eq(0)) return null;
  const Rounded = roundingTo(digits);
  return plain(new Rounded(a).div(b), digits);
}

/** One constructor for each number of digits: making one costs more than dividing. */
const rounding = new Map<number, ReturnType<typeof Big>>();

function roundingTo(digits: number): ReturnType<typeof Big> {
  const known = rounding.get(digits);
  if (known) return known;
  const made = Big();
  made.DP = digits;
  made.RM = Big.roundHalfUp;
  rounding.set(digits, made);
  return made;
}

/**
 * a ÷ b with as many decimals as make `digits` significant ones, none where the whole part has that many, halves away from
 * zero (1 ÷ 400 with two is 0.0025, 12345 ÷ 10 with two is 1235); null where b is zero.
 */
export function divideSignificant(a: string, b: string, digits: number): string | null {
  const rough = divide(a, b, DECIMALS_MAX);
  return rough === null ? null : divide(a, b, Math.min(Math.max(digits - 1 - exponentOf(rough), 0), DECIMALS_MAX));
}

/** The power of ten of the first digit that is not zero: 2 for "-250", -3 for "0.0025"; 0 for zero. */
export function exponentOf(value: string): number {
  return big(value).e;
}

/** The value times ten to a power, exactly ("1.5" times ten to 3 is "1500"). */
export function shift(value: string, power: number): string {
  return multiply(value, power < 0 ? `0.${"0".repeat(-power - 1)}1` : `1${"0".repeat(power)}`);
}

/**
 * The change from `from` to `to` in per cent of the size of `from`, with `digits` decimals (from 80 to 100 is "25.0").
 * Of the size, so that a rise from −10 to −5 is +50.0 and not −50.0. Null where `from` is zero.
 */
export function changePercent(from: string, to: string, digits = 1): string | null {
  return divide(multiply(subtract(to, from), "100"), plain(big(from).abs()), digits);
}

function big(text: string): Big {
  if (!isDecimal(text)) throw new TypeError(`not a canonical decimal: ${JSON.stringify(text.slice(0, 60))}`);
  return new Exact(text);
}

/** Digits without exponent; big.js keeps a sign on zero, which a reader would take for a rounding down. */
function plain(value: Big, digits?: number): string {
  const text = value.toFixed(digits);
  return /[1-9]/.test(text) ? text : text.replace("-", "");
}
