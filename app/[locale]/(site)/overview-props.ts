/** What the overview reads is handed to its parts in the reader's language. */
import type { HeadlineFigures } from "@/components/site/overview/headline-case";
import type { NewsProps } from "@/components/site/overview/News";
import type { PillarItem } from "@/components/site/overview/PillarList";
import type { PowerSeries } from "@/components/site/overview/RegionTrade";
import { measureOf } from "@/components/site/chart/measure";
import { fullLabel } from "@/components/site/chart/series-label";
import { seriesAddress } from "@/components/site/chart/series-address";
import type { Tone } from "@/lib/charts/series";
import { pickText, type Locale } from "@/lib/domain/text";
import { marksOf } from "@/lib/format/marks";
import type { AddressOf } from "@/lib/i18n/address";
import type { Annotation } from "@/lib/reading/annotation/list-annotations";
import type { LeadingFigure, Overview, ShownFigure } from "@/lib/reading/overview/get-overview";

const TONES: Record<string, Tone> = { CHN: "china", USA: "us", EUU: "eu", LCN: "lac", WLD: "world" };

/** The colour of a single series: of the partner where there is one with a colour, otherwise of the area itself. */
export function toneOf(refArea: string, counterpart: string): Tone {
  return TONES[refArea] ?? TONES[counterpart] ?? "ink";
}

/** What the first sentences are made from. */
export function headlineFigures(overview: Overview, locale: Locale, to: AddressOf): HeadlineFigures {
  const of = (id: LeadingFigure) => {
    const found = overview.figures.find((each) => each.id === id);
    return found && { href: seriesAddress(to, found.series), measure: measureOf(found.indicator, locale), observations: found.series.observations };
  };
  return { locale, balance: of("balanceYear"), exports: of("exportsRegion"), imports: of("importsRegion") };
}

/** Series of China and the United States for one chart. */
export function powerSeries(overview: Overview, ids: LeadingFigure[], name: (code: string) => string): (PowerSeries & ShownFigure)[] {
  return ids.flatMap((id) => {
    const found = overview.figures.find((each) => each.id === id);
    if (!found) return [];
    const { key, refArea, observations } = found.series;
    return [{ ...found, key, label: name(refArea), tone: refArea === "CHN" ? ("china" as const) : ("us" as const), observations }];
  });
}

export function pillarItems({ pillars }: Overview, locale: Locale, to: AddressOf, name: (code: string) => string): PillarItem[] {
  return pillars.map(({ slug, figure, indicators, ...pillar }) => ({
    slug,
    name: pickText(pillar.name, locale).text,
    summary: pickText(pillar.summary, locale).text,
    indicators,
    href: to(`/pillars/${slug}`),
    figure: figure && {
      name: fullLabel(figure.series, name) + marksOf(locale).colon + pickText(figure.indicator.name, locale).text,
      href: seriesAddress(to, figure.series),
      measure: measureOf(figure.indicator, locale),
      tone: toneOf(figure.series.refArea, figure.series.counterpart),
      observations: figure.series.observations,
    },
  }));
}

export function newsOf({ annotations, publications }: Overview, to: AddressOf): Pick<NewsProps, "annotations" | "releases"> {
  return {
    annotations: annotations.map((each) => ({ ...each, href: annotationAddress(each, to) })),
    releases: publications.map((each) => ({ ...each, href: to(`/releases/${each.number}`) })),
  };
}

/** Where an annotation can be seen: on its first series, on its indicator, or on its country's page. */
export function annotationAddress(annotation: Annotation, to: AddressOf): string | null {
  const [indicator, refArea, counterpart, freq] = annotation.seriesKeys[0]?.split(".") ?? [];
  if (indicator && refArea && counterpart && freq) return seriesAddress(to, { indicator, refArea, counterpart, freq });
  if (annotation.indicator) return to(`/indicators/${annotation.indicator}`);
  return annotation.area && annotation.area !== "CHN" ? to(`/countries/${annotation.area}`) : null;
}
