/** Footnote marks, a percent sign and a status letter around a figure are taken off and kept, never dropped. */
import { isObsStatus, type ObsStatus } from "./observation";
import { problem } from "./problem";
import { fail, ok, type Result } from "./result";

export interface Affixes {
  /** What is left: sign, digits and separators if all is well. */
  body: string;
  percent: boolean;
  marks: string[];
  status?: ObsStatus;
}

const SIGN = /[*†‡§¶#¹²³⁰⁴⁵⁶⁷⁸⁹ªº°]/u;
const TRAILING_SIGN = new RegExp(`${SIGN.source}$`, "u");
const LEADING_SIGN = new RegExp(`^${SIGN.source}`, "u");
/** "12 (1)", "12[a]": only after a digit, since "(12)" alone is a negative. */
const TRAILING_BRACKETS = /(?<=\d.*)(?:\([A-Za-z0-9]{1,2}\)|\[[A-Za-z0-9]{1,2}\])$/;
/** "12 a)", "12a)", "12 a/" (as ECLAC prints it), and "12 1)" but not "121)", where nobody knows what belongs to the figure. */
const TRAILING_LETTER = /(?<=^[^(]*[\d\s%])(?:[A-Za-z][)/]|(?<=\s)\d{1,2}[)/])$/;
/** "a) 12", "(a) 12", "1) 12", "(1) 12". */
const LEADING_BRACKETS = /^(?:\(?[A-Za-z]\)|\(?\d{1,2}\)(?=\s))(?=.*\d)/;
const STATUS_LETTER = /(?<=[\d\s%)])[A-Za-z]$/;
/** After a figure these are read as thousand, million and billion by most people, so they are not taken for statuses. */
const MAGNITUDE = /^[KkMmB]$/;

/** The figure without what stands around it. */
export function takeAffixes(text: string): Result<Affixes> {
  const trailing: string[] = [];
  let percent = false;
  let status: ObsStatus | undefined;
  let body = text;
  for (let end = endOf(body); end; end = endOf(body)) {
    body = body.slice(0, body.length - end.length).trimEnd();
    if (end === "%") {
      if (percent) return fail(problem("number-malformed", { text }));
      percent = true;
    } else if (/^[A-Za-z]$/.test(end)) {
      const letter = end.toUpperCase();
      if (MAGNITUDE.test(end) || !isObsStatus(letter)) return fail(problem("number-unit", { text, unit: end }));
      if (status) return fail(problem("number-status-conflict", { text }));
      status = letter;
    } else trailing.unshift(end);
  }
  const leading: string[] = [];
  for (let start = startOf(body); start; start = startOf(body)) {
    body = body.slice(start.length).trimStart();
    leading.push(start);
  }
  return ok({ body, percent, marks: [...leading, ...trailing], ...(status && { status }) });
}

/** The last mark, sign or letter that does not belong to the figure. */
function endOf(text: string): string | undefined {
  if (text.endsWith("%")) return "%";
  return (TRAILING_SIGN.exec(text) ?? TRAILING_BRACKETS.exec(text) ?? TRAILING_LETTER.exec(text) ?? STATUS_LETTER.exec(text))?.[0];
}

function startOf(text: string): string | undefined {
  return (LEADING_SIGN.exec(text) ?? LEADING_BRACKETS.exec(text))?.[0];
}
