/** The chart of the figures that an annotation is about, with the annotations that stand there already. */
import { AnchorChart } from "@/components/desk/annotation/AnchorChart";
import type { Names } from "@/components/desk/series-name";
import { fullLabel } from "@/components/site/chart/series-label";
import { type Locale, pickText } from "@/lib/domain/text";
import { parseSeriesKey } from "@/lib/domain/series-key";
import { listAnnotations } from "@/lib/reading/annotation/list-annotations";
import { getIndicator } from "@/lib/reading/indicator/get-indicator";
import { chooseSeries } from "@/lib/reading/indicator/choose-series";
import { currentPublication } from "@/lib/reading/publication/current-publication";
import { getManySeries, type Series } from "@/lib/reading/series/get-series";
import { listSeries } from "@/lib/reading/series/list-series";
import { toneOf } from "../../../(site)/overview-props";

/** What the figures are chosen by; a field that is empty leaves the choice to the indicator's own page. */
export interface Anchor {
  indicator?: string;
  area?: string;
  counterpart?: string;
  seriesKeys?: readonly string[];
}

const SERIES_MAX = 6;
const CANDIDATES_MAX = 5_000;
const ANNOTATIONS_MAX = 50;

/** Null where no figures are named. */
export async function anchorChart(anchor: Anchor, names: Names, locale: Locale): Promise<React.ReactNode> {
  const at = await currentPublication();
  const code = anchor.indicator || codeOf(anchor.seriesKeys?.[0]);
  const indicator = code ? await getIndicator({ at }, code) : null;
  if (!code || !indicator?.ok) return null;
  const series = await getManySeries({ at }, (await keysOf(at, code, anchor)).slice(0, SERIES_MAX));
  if (series.length === 0) return null;
  const { unit, unitCode, unitMult, decimals, name } = indicator.value;
  const standing = await listAnnotations({ at }, { series: series.map(({ key }) => key) }, { limit: ANNOTATIONS_MAX });
  return (
    <AnchorChart
      locale={locale}
      title={pickText(name, locale).text}
      series={series.map((each) => lineOf(each, names))}
      measure={{ unit: pickText(unit, locale).text, unitCode, unitMult, decimals }}
      annotations={standing.data.map(({ id, from, to }, index) => ({ id, number: index + 1, from, to }))}
      annotationTitles={Object.fromEntries(standing.data.map(({ id, title }) => [id, pickText(title, locale).text]))}
    />
  );
}

function codeOf(key: string | undefined): string | undefined {
  const parsed = key === undefined ? undefined : parseSeriesKey(key);
  return parsed?.ok ? parsed.value.indicator : undefined;
}

async function keysOf(at: number, code: string, { area, counterpart, seriesKeys = [] }: Anchor): Promise<string[]> {
  const named = seriesKeys.filter((key) => codeOf(key) === code);
  if (named.length > 0) return [...named];
  const all = await listSeries({ at }, { indicator: [code] }, { limit: CANDIDATES_MAX });
  return chooseSeries(all.data, { areas: area ? [area] : [], counterparts: counterpart ? [counterpart] : [], freq: null }).keys;
}

function lineOf({ key, refArea, counterpart, observations }: Series, { areas, locale }: Names) {
  const name = (code: string) => pickText(areas.get(code) ?? { en: code }, locale).text;
  return { id: key, label: fullLabel({ refArea, counterpart }, name), tone: toneOf(refArea, counterpart), observations };
}
