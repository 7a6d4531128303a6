/** A finding names a cell, what is doubtful or wrong about it, and whether it blocks, wants a reason, or only informs. */
import { fillSentence, type ProblemParams } from "../problem";

/** Every code with its level and English sentence; screens translate `finding.<code>`. Errors block; warnings want a written answer. */
export const FINDINGS = {
  "series-key": ["error", "{series} is no series key; write INDICATOR.REFAREA.COUNTERPART.FREQ."],
  "period-form": ["error", "{period} is no period that exists; write 2025, 2025-Q3, 2025-11 or 2025-11-23."],
  "period-frequency": ["error", "{period} is a period of frequency {found}, but the series has frequency {needed}."],
  "status-value": ["error", "Value and status contradict each other: {reason}"],
  "duplicate-cell": ["error", "This cell is given {count} times; keep one."],
  "unknown-indicator": ["error", "There is no indicator {indicator}; propose it in the same changeset, or check the spelling."],
  "unknown-area": ["error", "There is no area {area}; use ISO 3166-1 alpha-3 codes, WLD, EUU, LCN, or _Z for no counterpart."],
  "below-minimum": ["error", "{value} is below {limit}, the smallest value that the indicator allows."],
  "above-maximum": ["error", "{value} is above {limit}, the largest value that the indicator allows."],
  "new-series": ["warning", "{series} has no figures yet; make sure that it is meant to begin."],
  jump: ["warning", "From {previous} in {previousPeriod} to {value} is {times} times as far as changes of this series usually stray."],
  "sign-change": ["warning", "{value} has another sign than all {count} published figures of this series."],
  "scale-slip": ["warning", "{value} is about {factor} times its neighbour {neighbour} of {neighbourPeriod}; check the multiplier of the unit."],
  "part-exceeds-total": ["warning", "{value} is more than {total}, the figure of the whole ({totalSeries}) of which it is a part."],
  "sum-of-parts": ["warning", "The {count} parts add up to {sum}, but their total ({totalSeries}) is {total}."],
  "mirror-gap": ["warning", "The other side's report of the same flow ({mirrorSeries}) is {mirror}: {ratio} times {value}, where {usual} times has been usual."],
  "nothing-to-remove": ["warning", "Nothing is published here, so there is nothing to remove."],
  "no-change": ["info", "This is what is published already."],
} as const satisfies Record<string, readonly [FindingLevel, string]>;

export type FindingLevel = "error" | "warning" | "info";
export type FindingCode = keyof typeof FINDINGS;
export const FINDING_CODES = Object.keys(FINDINGS) as FindingCode[];

export interface Finding {
  code: FindingCode;
  level: FindingLevel;
  params: ProblemParams;
  series: string;
  period: string;
  /** The English sentence, filled. */
  message: string;
}

/** A finding about one cell; series and period are params of every sentence. */
export function finding(code: FindingCode, cell: { series: string; period: string }, params: ProblemParams = {}): Finding {
  const { series, period } = cell;
  const [level, sentence] = FINDINGS[code];
  const all = { series, period, ...params };
  return { code, level, params: all, series, period, message: fillSentence(sentence, all) };
}
