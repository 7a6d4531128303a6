/** The pages of readers that can be looked at as a proposal would leave them; they are those very pages. */
import ComparePage from "@/app/[locale]/(site)/compare/page";
import CountriesPage from "@/app/[locale]/(site)/countries/page";
import CountryPage from "@/app/[locale]/(site)/countries/[iso3]/page";
import IndicatorsPage from "@/app/[locale]/(site)/indicators/page";
import IndicatorPage from "@/app/[locale]/(site)/indicators/[code]/page";
import OverviewPage from "@/app/[locale]/(site)/page";
import PillarPage from "@/app/[locale]/(site)/pillars/[slug]/page";
import ReleasePage from "@/app/[locale]/(site)/releases/[number]/page";
import ReleasesPage from "@/app/[locale]/(site)/releases/page";
import type { SearchParams } from "@/app/[locale]/(site)/request-scope";

export interface PublicPageProps {
  locale: string;
  /** The parts of the public path. */
  path: readonly string[];
  searchParams: Promise<SearchParams>;
}

type OfOne = (part: string, shared: { locale: string; searchParams: Promise<SearchParams> }) => React.ReactNode;

const LISTS: Record<string, typeof OverviewPage> = { "": OverviewPage, compare: ComparePage, indicators: IndicatorsPage, countries: CountriesPage, releases: ReleasesPage };

const SINGLES: Record<string, OfOne> = {
  indicators: (code, { locale, searchParams }) => <IndicatorPage params={Promise.resolve({ locale, code })} searchParams={searchParams} />,
  countries: (iso3, { locale, searchParams }) => <CountryPage params={Promise.resolve({ locale, iso3 })} searchParams={searchParams} />,
  pillars: (slug, { locale, searchParams }) => <PillarPage params={Promise.resolve({ locale, slug })} searchParams={searchParams} />,
  releases: (number, { locale, searchParams }) => <ReleasePage params={Promise.resolve({ locale, number })} searchParams={searchParams} />,
};

/** The page of that path, or null where there is none that can be looked at. */
export function publicPage({ locale, path: [first = "", second, ...more], searchParams }: PublicPageProps): React.ReactNode {
  if (more.length > 0) return null;
  if (second !== undefined) return Object.hasOwn(SINGLES, first) ? SINGLES[first]!(second, { locale, searchParams }) : null;
  const List = Object.hasOwn(LISTS, first) ? LISTS[first] : undefined;
  return List ? <List params={Promise.resolve({ locale })} searchParams={searchParams} /> : null;
}
