/** Where a chart is not drawn as it was asked for, or not at every width, the reader is told why. */
import { useTranslations } from "next-intl";
import { chooseMark, isColumned, isStacked } from "@/lib/charts/choose-mark";
import { DRAWING_WIDTHS } from "@/lib/charts/chart-style";
import { stackSeries } from "@/lib/charts/marks/stack";
import { withPoints } from "@/lib/charts/points";
import type { ChartMark, ChartSeries } from "@/lib/charts/series";
import type { Locale } from "@/lib/domain/text";
import { formatList } from "@/lib/format/format-list";
import { formatPeriod } from "@/lib/format/format-period";
import { marksOf } from "@/lib/format/marks";
import type { MarkChoice } from "../chart/mark-choice";

export interface MarkNotesProps {
  locale: Locale;
  choice: MarkChoice;
  series: readonly Pick<ChartSeries, "observations">[];
  isLog: boolean;
}

export function MarkNotes({ locale, choice, series, isLog }: MarkNotesProps) {
  const t = useTranslations("indicator.marks");
  const { shown, refused } = choice;
  const points = series.map((each, index) => withPoints({ ...each, id: String(index), label: "", tone: "ink" }));
  const wide = chooseMark(shown, points, DRAWING_WIDTHS.wide);
  const narrow = chooseMark(shown, points, DRAWING_WIDTHS.narrow);
  const incomplete = isStacked(wide) ? stackSeries(points).incomplete : [];
  const name = (mark: ChartMark) => t(`name.${mark}`);
  const notes = [
    refused && t("refused", { mark: name(choice.asked), reason: t(`refusal.${refused}`) }),
    !refused && choice.overlaps && t("overlaps"),
    wide !== shown && t(shown === "stacked-area" && wide === "stacked-bars" ? "belowZero" : "thin", { asked: name(shown), drawn: name(wide) }),
    narrow !== wide && t("thinNarrow", { drawn: name(narrow) }),
    isLog && (isStacked(wide) || isColumned(wide)) && t("linearOnly"),
    incomplete.length > 0 && t("incomplete", { periods: formatList(incomplete.map((period) => formatPeriod(period, locale)), locale) }),
  ].filter((note) => typeof note === "string");
  if (notes.length === 0) return null;
  return <p className="mt-1 max-w-3xl text-xs text-muted">{notes.join(marksOf(locale).gap)}</p>;
}
