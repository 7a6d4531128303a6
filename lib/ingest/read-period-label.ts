/** The period in a table's header is understood in the forms that statistical offices print. */
import { firstDay, parsePeriod, periodOfDay, type Freq, type Period } from "@/lib/domain/period";
import { plainCharacters } from "@/lib/domain/number-characters";
import { ok, type Result } from "@/lib/domain/result";

/** Each form with its rewriting; month names and "11/2025" are left out, since their order differs by country. */
const FORMS: [RegExp, string][] = [
  [/^(\d{4})[-\s]?Q(\d)$/i, "$1-Q$2"],
  [/^Q(\d)[-\s]?(\d{4})$/i, "$2-Q$1"],
  [/^(\d{4})[-\s]?T(\d)$/i, "$1-Q$2"],
  [/^(\d{4})-?M(\d{2})$/i, "$1-$2"],
  [/^(\d{4})-?M(\d)$/i, "$1-0$2"],
  [/^(\d{4})年$/, "$1"],
];

/** A spreadsheet that knows dates alone writes a month as its first day. */
function firstDayForm(label: string, freq: Freq | undefined): Period | null {
  if (freq === undefined || freq === "D" || !parsePeriod(label, "D").ok) return null;
  const period = periodOfDay(label, freq);
  return firstDay(period) === label ? period : null;
}

/** The period in strict form ("2025Q3", "Q3 2025", "2025T3" → "2025-Q3"; "2025M11" → "2025-11"), or why there is none. */
export function readPeriodLabel(text: string, freq?: Freq): Result<Period> {
  const plain = plainCharacters(text);
  const label = plain.ok ? plain.value : text;
  const month = firstDayForm(label, freq);
  if (month !== null) return ok(month);
  const form = FORMS.find(([pattern]) => pattern.test(label));
  return parsePeriod(form ? label.replace(form[0], form[1]) : label, freq);
}
