/** A transform is called the same in the form and beside a line. */
import type { Translate } from "@/components/charts/chart-words";
import { formatPeriod } from "@/lib/format/format-period";
import { isAreaCode, NO_COUNTERPART, parseSeriesKey } from "@/lib/domain/series-key";
import type { Freq } from "@/lib/domain/period";
import type { Locale } from "@/lib/domain/text";
import type { Transform } from "@/lib/domain/transform";
import { type Nameable, seriesLabels } from "../chart/series-label";

export interface Naming {
  locale: Locale;
  freq: Freq;
  /** What the other series is to the chosen one; null where there is none. */
  whose: "with" | "of" | "series" | null;
  /** An area's name. */
  name: (code: string) => string;
}

/** "Share, % of the figure with the world". `t` reads all texts. */
export function transformLabel(t: Translate, transform: Transform, { locale, freq, whose, name }: Naming): string {
  switch (transform.kind) {
    case "index":
      return t("indicator.transforms.index", { base: formatPeriod(transform.base, locale) });
    case "mean":
      return t(`indicator.transforms.mean.${freq}`, { count: String(transform.periods) });
    case "diff":
      return t(`indicator.transforms.diff.${freq}`);
    case "share":
      return t("indicator.transforms.share", { whose: whoseText(t, transform.of, whose, name) });
    case "less":
      return t("indicator.transforms.less", { whose: whoseText(t, transform.of, whose, name) });
    default:
      return t(`indicator.transforms.${transform.kind}`);
  }
}

const PHRASED = ["WLD", "USA", "EUU", "LCN"] as const;

function whoseText(t: Translate, of: string, whose: Naming["whose"], name: Naming["name"]): string {
  if (whose === "series" || whose === null) return t("transform.series", { key: of });
  const phrased = PHRASED.find((each) => each === of);
  return phrased ? t(`transform.${whose}.${phrased}`) : t(`transform.${whose}.area`, { area: name(of) });
}

/** A series as it is called, with the keys of what went into it. */
export interface ShownName extends Nameable {
  inputs?: readonly string[];
}

/** What lines and columns are called: "China less United States", and whose figure with whom where that differs, or where there is one series. */
export function shownLabels(t: Translate, series: readonly ShownName[], name: Naming["name"], transform: Transform | null): string[] {
  const labels = seriesLabels(series, name);
  if (transform?.kind !== "less" || !isAreaCode(transform.of)) return labels;
  const second = name(transform.of);
  const less = (first: string) => t("indicator.lessLabel", { first: name(first), second });
  const isOne = (part: "refArea" | "counterpart") => series.length > 1 && new Set(series.map((each) => each[part])).size === 1;
  return series.map(({ refArea, counterpart, inputs = [] }) => {
    const other = parseSeriesKey(inputs[0] ?? "");
    if (counterpart === NO_COUNTERPART) return less(refArea);
    // Either the partner was replaced, or the reporter.
    if (other.ok && other.value.counterpart === counterpart) return isOne("counterpart") ? less(refArea) : `${less(refArea)} – ${name(counterpart)}`;
    return isOne("refArea") ? less(counterpart) : `${name(refArea)} – ${less(counterpart)}`;
  });
}

/** What is told of one series is its change, and a change of a change is told by nobody: then the title is the measure's name. */
export const isTold = (transform: Transform | null, count: number): boolean => transform === null || transform.kind === "mean" || count > 1;
