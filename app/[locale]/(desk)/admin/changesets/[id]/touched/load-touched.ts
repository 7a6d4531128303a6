/** What a proposal touches, asked of readers' own pages before and after; claims will be one more list here. */
import { seriesAddress } from "@/components/site/chart/series-address";
import type { Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { parseSeriesKey } from "@/lib/domain/series-key";
import { type Locale, pickText } from "@/lib/domain/text";
import { seePreview } from "@/lib/editing/previews/see-preview";
import { withParams } from "@/lib/i18n/address";
import type { ChangesetDetail } from "@/lib/reading/desk/get-changeset";
import { listTouchedAnnotations, type TouchedAnnotation } from "@/lib/reading/desk/touched/list-touched-annotations";
import { listTouchedPages, type TouchedPage } from "@/lib/reading/desk/touched/list-touched-pages";
import { type Moments, touchedSeries } from "@/lib/reading/desk/touched/touch";
import { indicatorSentence, pageSentence } from "./page-sentences";

export interface TouchedSentence {
  /** The public path, with the view in which the sentence stands. */
  path: string;
  page: TouchedPage;
  /** The series, where the sentence is of one series alone. */
  series: string | null;
  before: string | null;
  after: string | null;
}

export interface Touched {
  pages: TouchedPage[];
  annotations: TouchedAnnotation[];
  /** Those that change. */
  sentences: TouchedSentence[];
  /** How many series were left unread, where a proposal touches more than a reviewer reads sentences of. */
  unread: number;
  /** The newest publication that addresses can be pinned to. */
  pinned: number;
}

const SERIES_READ_MAX = 40;
const PAGES_READ_MAX = 40;

export function loadTouched(actor: Actor, { id, items, entryItems }: ChangesetDetail, locale: Locale): Promise<Result<Touched>> {
  const touch = { cells: items, entries: entryItems };
  return seePreview(actor, id, async (at) => {
    const moments = { before: { at: at - 1 }, after: { at } };
    const pages = await listTouchedPages(moments, touch);
    const keys = touchedSeries(touch);
    const ofPages = await Promise.all(pages.slice(0, PAGES_READ_MAX).map((page) => sentenceOf(moments, { page, path: publicPath(page), series: null }, (scope) => pageSentence(scope, page, locale))));
    const ofSeries = await Promise.all(keys.slice(0, SERIES_READ_MAX).map((key) => seriesSentence(moments, pages, key, locale)));
    return {
      pages,
      annotations: await listTouchedAnnotations(moments, touch),
      sentences: [...ofPages, ...ofSeries].filter((each) => each !== null).filter(({ before, after }) => before !== after),
      unread: Math.max(0, keys.length - SERIES_READ_MAX),
      pinned: at - 1,
    };
  });
}

type Place = Pick<TouchedSentence, "page" | "path" | "series">;

async function sentenceOf({ before, after }: Moments, place: Place, ask: (scope: Moments["before"]) => Promise<string | null>): Promise<TouchedSentence> {
  return { ...place, before: await ask(before), after: await ask(after) };
}

async function seriesSentence(moments: Moments, pages: readonly TouchedPage[], key: string, locale: Locale): Promise<TouchedSentence | null> {
  const parsed = parseSeriesKey(key);
  const page = parsed.ok && pages.find(({ kind, code }) => kind === "indicator" && code === parsed.value.indicator);
  if (!page) return null;
  return sentenceOf(moments, { page, path: seriesAddress(withParams, parsed.value), series: key }, (scope) => indicatorSentence(scope, parsed.value.indicator, key, locale));
}

const FOLDERS = { indicator: "indicators", country: "countries", pillar: "pillars", release: "releases" } as const;

/** The page's path without language. */
export function publicPath({ kind, code }: TouchedPage): string {
  if (kind === "overview") return "/";
  return kind === "countries" ? "/countries" : `/${FOLDERS[kind]}/${code}`;
}

/** What the page is called, or undefined where its kind says it. */
export const pageName = ({ name }: TouchedPage, locale: Locale) => (name ? pickText(name, locale).text : undefined);
