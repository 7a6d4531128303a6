/** What stands above the chosen series is their finding where rules make it certain, and what they are, however they are drawn. */
import { useTranslations } from "next-intl";
import { NO_COUNTERPART } from "@/lib/domain/series-key";
import { observedSpan } from "@/lib/domain/observed-span";
import { formatPeriodRange } from "@/lib/format/format-period";
import { type IndicatorContext, type ShownSeries, treatmentOf } from "./context";
import { findingOf } from "./finding";
import { isTold, shownLabels } from "./transform-label";

export interface FigureHead {
  /** What the series are called, in their order. */
  labels: string[];
  title: string;
  /** The figures that the title names, and where they come from; null where they were joined from shorter periods and stand nowhere as they are. */
  figures: { texts: readonly string[]; href: string } | null;
  subtitle: string;
}

export function useFigureHead(context: IndicatorContext, series: readonly ShownSeries[]): FigureHead {
  const t = useTranslations();
  const { measure, transform } = treatmentOf(context);
  const labels = shownLabels(t, series, context.name, transform);
  const finding = !isTold(transform, series.length) ? null : findingOf(series.map((each, index) => ({ label: labels[index]!, observations: each.observations })), measure, context.locale);
  const parts = partsOf(context, series, (name) => t("chart.partner", { name }));
  return { labels, title: finding ? t(finding.key, finding.params) : context.title, figures: finding && !series.some((each) => each.joinedFrom) ? { texts: finding.figures, href: context.view({ at: finding.period }, "ground") } : null, subtitle: [finding !== null && context.title, ...parts].filter(Boolean).join(" · ") };
}

/** What the labels leave out: the area or partner that all share, the unit, and the years. */
function partsOf(context: IndicatorContext, series: readonly ShownSeries[], withPartner: (name: string) => string) {
  const areas = [...new Set(series.map((each) => each.refArea))];
  const partners = [...new Set(series.map((each) => each.counterpart))];
  const span = observedSpan(series);
  const { measure, words } = treatmentOf(context);
  return [
    areas.length === 1 && context.name(areas[0]!),
    partners.length === 1 && partners[0] !== NO_COUNTERPART && withPartner(context.name(partners[0]!)),
    // A bare % is said in full by the words.
    measure.unit !== "%" && measure.unit,
    ...words,
    span && formatPeriodRange(...span, context.locale),
  ];
}
