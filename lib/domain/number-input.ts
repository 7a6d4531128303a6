/** A number sent by a script is taken exactly as it was meant, or refused with the advice to send a string. */
import Big from "big.js";
import { normalizeDecimal } from "./decimal";
import { problem } from "./problem";
import { fail, type Result } from "./result";

/**
 * A binary double holds every decimal of up to 15 significant digits and gives it back unchanged (IEEE 754:
 * floor(53 × log10 2) = 15). With more, what arrives may differ from what was sent: 9007199254740993 arrives as …992.
 */
const SIGNIFICANT_DIGITS_MAX = 15;

/** The canonical decimal of a JSON number or of a string of digits. */
export function readNumberInput(given: number | string): Result<string> {
  if (typeof given === "string") return normalizeDecimal(given);
  if (!Number.isFinite(given)) return fail(problem("number-not-finite", { text: String(given) }));
  const exact = new Big(given);
  if (exact.c.length > SIGNIFICANT_DIGITS_MAX) return fail(problem("number-imprecise", { text: String(given) }));
  return normalizeDecimal(exact.toFixed());
}
