/** The many characters with which the world writes digits, spaces and minus signs become one set before a number is read. */
import { problem } from "./problem";
import { fail, ok, type Result } from "./result";

/** Longer than any number with all its marks; what is longer is a misplaced paragraph. */
const CELL_CHARACTERS_MAX = 200;

const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/;
const SURROGATE = /\p{Surrogate}/u;
/** Zero-width and direction marks, and the soft hyphen: spreadsheets and PDFs leave them around digits. */
const INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
/** No-break, figure, thin, narrow and ideographic spaces. */
const SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const APOSTROPHE = /[\u2018\u2019\u02BC\u00B4`]/g;
/** Minus sign, hyphen, non-breaking hyphen, small hyphen. */
const MINUS = /[\u2212\u2010\u2011\uFE63]/g;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
/** An en dash is a minus only where it touches the first digit; elsewhere it means "no figure" or a range. */
const EN_DASH_AS_MINUS = /^([^\d\u2013]*)\u2013(?=[.,]?\d)/;

/**
 * The text with plain digits, spaces, apostrophes and minus signs, trimmed; or why it holds what no number can.
 * Not Unicode's NFKC, which would turn the footnote of "5²" into a digit.
 */
export function plainCharacters(text: string): Result<string> {
  if (text.length > CELL_CHARACTERS_MAX) {
    return fail(problem("number-too-long", { length: text.length, max: CELL_CHARACTERS_MAX }));
  }
  if (SURROGATE.test(text)) return fail(problem("number-surrogate"));
  if (CONTROL.test(text)) return fail(problem("number-control"));
  return ok(
    text
      .replace(INVISIBLE, "")
      .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
      .replace(SPACE, " ")
      .replace(APOSTROPHE, "'")
      .replace(MINUS, "-")
      .trim()
      .replace(EN_DASH_AS_MINUS, "$1-"),
  );
}
