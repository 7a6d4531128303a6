/** What can be taken away is what is shown: the lines of the chart, or the states of the map at its moment. */
import { fullLabel } from "@/components/site/chart/series-label";
import type { IndicatorContext } from "@/components/site/indicator/context";
import { treatmentOf } from "@/components/site/indicator/context";
import type { TakeAwayProps } from "@/components/site/take/TakeAway";
import { observedSpan } from "@/lib/domain/observed-span";
import { transformName } from "@/lib/domain/transform";
import { pickText } from "@/lib/domain/text";
import { addressesFor } from "@/lib/i18n/address";
import type { Mirror } from "@/lib/reading/mirror/get-mirror";
import type { IndicatorView } from "./load-view";
import { viewQuery, type ViewParams } from "./view-params";

export function takeOf(context: IndicatorContext, asked: ViewParams, view: IndicatorView, origin: string): TakeAwayProps {
  const { locale, code, title, publication } = context;
  const { source } = view.indicator;
  const permanent = origin + addressesFor(locale, `publication:${publication}`)(`/indicators/${code}`, { ...viewQuery(asked), at: null });
  const { shown: mirror } = view.mirrors;
  const shown = mirror ? reportsOf(asked, mirror, publication) : view.region ? stateOf(asked, view.region, publication) : linesOf(asked, view, publication);
  const series = shown.series.map((each) => ({ key: each.key, label: fullLabel(each, context.name) }));
  const words = view.region ? [] : mirror ? mirror.words.map((each) => pickText(each, locale).text) : treatmentOf(context).words;
  const { scale, mark, scales } = viewQuery(asked);
  const look = view.region ? null : mirror ? { view: "mirror", scale } : asked.view === "multiples" ? { view: "multiples", scale, scales } : { scale, mark };
  return { locale, code, title, source, permanent, origin, publishedAt: view.last?.publishedAt ?? "", selection: shown.selection, series, span: shown.span, words, look };
}

type Shown = Pick<TakeAwayProps, "selection" | "span"> & { series: readonly { key: string; refArea: string; counterpart: string }[] };

function linesOf({ from, to }: ViewParams, { display }: IndicatorView, publication: number): Shown {
  const { series, transform } = display;
  const [first] = series;
  const selection = { keys: series.map(({ key }) => key), freq: first?.joinedFrom ? first.freq : null, from, to, transform: transform && transformName(transform), publication };
  return { selection, series, span: observedSpan(series) };
}

/** Both reports of the flow. */
function reportsOf({ from, to }: ViewParams, { report, partner }: Mirror, publication: number): Shown {
  const selection = { keys: [report.key, partner.key], freq: report.joinedFrom ? report.freq : null, from, to, transform: null, publication };
  return { selection, series: [report, partner], span: observedSpan([report, partner]) };
}

function stateOf({ year }: ViewParams, { years, series }: NonNullable<IndicatorView["region"]>, publication: number): Shown {
  const period = (years.find((each) => each.period === year) ?? years.at(-1))?.period ?? null;
  return { selection: { keys: series.map(({ key }) => key), freq: null, from: period, to: period, transform: null, publication }, series, span: period === null ? null : [period, period] };
}
