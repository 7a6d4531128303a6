/** Who is the leading trade partner of each of the 33, year by year, on one way of counting at a time, and which one that is. */
import "./map.css";
import { useTranslations } from "next-intl";
import { ChartFigure } from "@/components/charts/ChartFigure";
import { NO_FIGURE } from "@/lib/charts/map/classes";
import type { MapArea, MapKey } from "@/lib/charts/map/map-area";
import type { Locale } from "@/lib/domain/text";
import { formatList } from "@/lib/format/format-list";
import { formatPeriod, formatPeriodRange } from "@/lib/format/format-period";
import { MapTip } from "./enhance/MapTip";
import { YearPlayer } from "./enhance/YearPlayer";
import { EQUAL, letterOf, lettersFor, partnerOf, type LeaderBasis, type PartnerCode } from "./leader-letters";
import { LeaderTables } from "./LeaderTables";
import { MapDrawing } from "./MapDrawing";
import { MapLegend } from "./MapLegend";
import { YearForm } from "./YearForm";
import { YearStrip } from "./YearStrip";

export interface LeadingPartnerMapProps {
  id: string;
  locale: Locale;
  bases: readonly LeaderBasis[];
  /** Which of them is shown. */
  basis: LeaderBasis;
  /** The period asked for; the newest where it is not there. */
  year: string | null;
  name: (code: string) => string;
  hrefOf: (code: string) => string;
  form: { action: string; kept: Readonly<Record<string, string>> };
  source: React.ReactNode;
  /** To the figures that were added up. */
  toFigures: { exports: string; imports: string };
}

export function LeadingPartnerMap({ id, locale, bases, basis, year, name, hrefOf, form, source, toFigures }: LeadingPartnerMapProps) {
  const t = useTranslations("map");
  const periods = basis.years.map(({ period }) => ({ value: period, label: formatPeriod(period, locale) }));
  const asked = basis.years.findIndex(({ period }) => period === year);
  const shown = asked < 0 ? periods.length - 1 : asked;
  const areas = areasOf(basis, { name, hrefOf, locale });
  const keys = useKeys(basis, areas);
  const titles = useTitles(basis, areas, periods.map(({ label }) => label));
  const notes = useNotes(basis, { name, locale });
  const words = { colon: t("colon"), comma: t("comma"), unit: "", classes: Object.fromEntries(keys.map(({ letter, label }) => [letter, label])), statuses: {} };
  const drawn = { areas, keys, shown };
  return (
    <ChartFigure id={id} title={titles[shown]!} subtitle={t(`leader.measure.${basis.basis}`)} source={source} actions={<Actions {...toFigures} />} data={<LeaderTables locale={locale} basis={basis} areas={areas} keys={keys} />}>
      <div className="map-layout">
        <div>
          <YearStrip label={t("leader.yearCaption")} frames={periods.length} {...drawn} />
          <div className="map-controls">
            <YearForm {...form} periods={periods} chosen={periods[shown]!.value} labels={{ year: t("year"), show: t("show") }} />
            <YearPlayer figureId={id} periods={periods.map(({ value }) => value)} shown={shown} said={{ titles, notes, words }} labels={{ play: t("play"), pause: t("pause"), year: t("year") }} />
          </div>
        </div>
        <div className="map">
          <MapLegend heading={t("leader.legend")} hint={t("pick")} {...drawn} />
          <MapDrawing id={`${id}-map`} title={titles[shown]!} description={t("leader.description", { count: areas.length })} areas={areas} words={words} shown={shown} labels={{ areas: t("areas"), smallIslands: t("smallIslands") }}>
            <MapTip colon={words.colon} tapAgain={t("tapAgain")} />
          </MapDrawing>
        </div>
        <div className="grid content-start gap-4 text-sm">
          <BasisChoice locale={locale} bases={bases} chosen={basis.basis} />
          <p>{t("leader.limit", { count: basis.partners.length })} <span data-note>{notes[shown]}</span></p>
        </div>
      </div>
    </ChartFigure>
  );
}

function Actions({ exports, imports }: { exports: string; imports: string }) {
  const t = useTranslations("map.leader");
  return [{ href: exports, label: t("toExports") }, { href: imports, label: t("toImports") }].map(({ href, label }) => <a key={href} className="inline-flex min-h-11 items-center" href={href}>{label}</a>);
}

/** Three ways of counting, each with its years; they are never joined. */
function BasisChoice({ locale, bases, chosen }: { locale: Locale; bases: readonly LeaderBasis[]; chosen: string }) {
  const t = useTranslations("map.leader");
  return (
    <nav aria-label={t("bases")} className="map-bases">
      <p className="font-semibold">{t("bases")}</p>
      <ul>
        {bases.map(({ basis, years, href }) => (
          <li key={basis} className="border-t border-hairline">
            <a href={href} aria-current={basis === chosen ? "true" : undefined} className="flex min-h-11 items-center justify-between gap-4 text-muted no-underline hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink">
              <span>{t(`basis.${basis}`)}</span>
              <span className="whitespace-nowrap">{formatPeriodRange(years[0]!.period, years.at(-1)!.period, locale)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** In the order of their names, which is that of the keyboard. */
function areasOf({ years }: LeaderBasis, { name, hrefOf, locale }: Pick<LeadingPartnerMapProps, "name" | "hrefOf" | "locale">): MapArea[] {
  const byYear = years.map(({ leads }) => new Map(leads.map(({ area, lead }) => [area, letterOf(lead)])));
  const codes = years[0]!.leads.map(({ area }) => area);
  return codes
    .map((code) => ({ code, name: name(code), href: hrefOf(code), letters: byYear.map((letters) => letters.get(code) ?? NO_FIGURE).join("") }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}

/** What occurs in no year of this way of counting stands in no legend. */
function useKeys({ partners }: LeaderBasis, areas: readonly MapArea[]): MapKey[] {
  const t = useTranslations("map.leader");
  const leads = lettersFor(partners).map(({ letter, partner, isClear }) => ({ letter, label: t(isClear ? "clear" : "slight", { partner: t(`partner.${partner}`) }) }));
  return [...leads, { letter: EQUAL, label: t("equal") }, { letter: NO_FIGURE, label: t("unknown") }].filter(({ letter }) => areas.some((area) => area.letters.includes(letter)));
}

/** The finding of each year. */
function useTitles({ partners }: LeaderBasis, areas: readonly MapArea[], periods: readonly string[]): string[] {
  const t = useTranslations("map.leader");
  return periods.map((period, frame) => {
    const count = (partner: PartnerCode) => areas.filter((area) => partnerOf(area.letters[frame]!) === partner).length;
    const known = areas.filter((area) => area.letters[frame] !== NO_FIGURE).length;
    return t(`title.${partners.length === 2 ? "two" : "three"}`, { china: count("CHN"), us: count("USA"), eu: count("EUU"), known, period });
  });
}

/** Of which countries the other way of counting says otherwise. */
function useNotes({ years, disputed }: LeaderBasis, { name, locale }: Pick<LeadingPartnerMapProps, "name" | "locale">): string[] {
  const t = useTranslations("map.leader");
  return years.map(({ period }) => {
    const codes = disputed[period];
    if (!codes) return "";
    const names = formatList(codes.map(name).sort((a, b) => a.localeCompare(b, locale)), locale);
    return t("disputed", { count: codes.length, names, period: formatPeriod(period, locale) });
  });
}
