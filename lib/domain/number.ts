/** A figure typed or pasted in any of four languages is read exactly, or refused with the reason; nothing is guessed. */
import { normalizeDecimal } from "./decimal";
import { takeAffixes, type Affixes } from "./number-affix";
import { plainCharacters } from "./number-characters";
import { readSeparators, type DecimalSetting } from "./number-separators";
import { agreeStatus, isObsStatus, mayLackValue, type ObsStatus } from "./observation";
import { problem, type ProblemCode } from "./problem";
import { fail, ok, type Result } from "./result";
import type { Locale } from "./text";

export type { DecimalSetting, DecimalSign } from "./number-separators";

export interface ParsedNumber {
  /** A canonical decimal; null where the cell says that there is no figure. */
  value: string | null;
  /** Only where a status letter stood beside the figure. */
  status?: ObsStatus;
  /** Whether a percent sign stood beside the figure; the value is left as written ("12.5%" is 12.5). */
  percent: boolean;
  /** Footnote marks, in reading order. */
  marks: string[];
}

export interface NumberOptions {
  /** The language whose convention decides between "1.234" and "1,234". */
  locale: Locale;
  /** The writer's own decimal sign, which settles it; "unknown" refuses what the form leaves open. */
  decimal?: DecimalSetting;
}

/** What statistical tables print where there is no figure. */
const MISSING = new Set(["", "-", "--", "–", "—", "―", ":", "..", "...", "…", "n/a", "na", "n.a.", "n.a", "n.d.", "n/d", "nd", "s/d", "s.d."]);

/** What no number may hold, tried in this order; the first group is what the message names. */
const REFUSED: [RegExp, ProblemCode][] = [
  [/^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/i, "number-spreadsheet-error"],
  [/^[=@]/, "number-formula"],
  [/^[+-]?(?:nan|inf|infinity|∞)$/i, "number-not-finite"],
  [/^[+-]?0x[\da-f]*$/i, "number-hexadecimal"],
  [/\d\s*e\s*[+-]?\d+$/i, "number-exponent"],
  [/[×x*·]\s*10\s*\^?\s*[-+⁻⁺]?[\d⁰¹²³⁴⁵⁶⁷⁸⁹]+$/i, "number-exponent"],
  [/([A-Z]{0,3}\p{Sc})/iu, "number-currency"],
  [/(?<![a-z])(USD|EUR|CNY|RMB|GBP|JPY|BRL|MXN|ARS|CLP|COP|PEN|UYU|XDR|dollars?|euros?|yuan|renminbi|pesos?|reais|d[óo]lar(?:es)?)(?![a-z])/i, "number-currency"],
  [/(美元|人民币|欧元|日元|元)/, "number-currency"],
  [/(‰|\p{L}{2,}|[^\P{L}A-Za-zªº])/u, "number-unit"],
];

const blank = (rest: Partial<ParsedNumber> = {}): Result<ParsedNumber> => ok({ value: null, percent: false, marks: [], ...rest });
const isMissing = (text: string) => MISSING.has(text.toLowerCase());

/** The figure in `text`, with what stood beside it. Never throws, whatever the text. */
export function parseNumber(text: string, options: NumberOptions): Result<ParsedNumber> {
  const characters = plainCharacters(text);
  if (!characters.ok) return characters;
  const plain = characters.value;
  if (isMissing(plain)) return blank();
  // A capital alone is a status where that status may stand without a value ("M"); "m" is a unit.
  if (isObsStatus(plain) && mayLackValue(plain)) return blank({ status: plain });
  for (const [pattern, code] of REFUSED) {
    const match = pattern.exec(plain);
    if (match) return fail(problem(code, { text: plain, ...(match[1] && { unit: match[1] }) }));
  }
  const affixes = takeAffixes(plain);
  if (!affixes.ok) return affixes;
  return readBody(plain, affixes.value, options);
}

function readBody(plain: string, { body, percent, marks, status }: Affixes, options: NumberOptions): Result<ParsedNumber> {
  if (isMissing(body)) {
    if (body === "" || percent) return fail(problem("number-no-digits", { text: plain }));
    if (status && !mayLackValue(status)) return fail(problem("status-needs-value", { status }));
    return blank({ marks, ...(status && { status }) });
  }
  const signed = takeSign(body);
  if (!signed.ok) return signed;
  const { negative, digits } = signed.value;
  const inner = digits.endsWith("%") && !percent;
  const unsigned = readSeparators(inner ? digits.slice(0, -1).trimEnd() : digits, options.locale, options.decimal);
  if (!unsigned.ok) return unsigned;
  const value = normalizeDecimal(negative ? `-${unsigned.value}` : unsigned.value);
  if (!value.ok) return value;
  if (status) {
    const agreed = agreeStatus(value.value, status);
    if (!agreed.ok) return agreed;
  }
  return ok({ value: value.value, percent: percent || inner, marks, ...(status && { status }) });
}

/** "-5" and the accountant's "(5)" are negative; "(-5)", "--5" and "5-" are nobody's convention. */
function takeSign(body: string): Result<{ negative: boolean; digits: string }> {
  const inBrackets = /^\((.*)\)$/.exec(body);
  const digits = inBrackets ? (inBrackets[1] ?? "").trim() : body.replace(/^[+-](?=[\d.,])/, "");
  if (/[+-]/.test(digits)) return fail(problem("number-sign", { text: body }));
  return ok({ negative: inBrackets !== null || body.startsWith("-"), digits });
}
