/** Any indicator of the 33 states is a map: classes of one hue, a legend that picks them out, every state a link, the figures beside it. */
import "./map.css";
import { useTranslations } from "next-intl";
import { ChartFigure } from "@/components/charts/ChartFigure";
import { quantity, type Measure } from "@/components/site/chart/measure";
import { classOf, makeClasses, NO_FIGURE, type ClassRule, type MapClass } from "@/lib/charts/map/classes";
import type { MapArea, MapWords } from "@/lib/charts/map/map-area";
import type { Tone } from "@/lib/charts/series";
import type { ObsStatus } from "@/lib/domain/observation";
import type { Period } from "@/lib/domain/period";
import type { Locale } from "@/lib/domain/text";
import { formatPeriod } from "@/lib/format/format-period";
import { formatStatus, statusMark } from "@/lib/format/format-status";
import { unitPlace } from "@/lib/format/format-unit";
import { areaKeys } from "./area-keys";
import { AreaTable } from "./AreaTable";
import { MapTip } from "./enhance/MapTip";
import { YearPlayer } from "./enhance/YearPlayer";
import { MapDrawing } from "./MapDrawing";
import { MapLegend } from "./MapLegend";
import { type KeptParams, YearForm } from "./YearForm";

export interface AreaValue {
  /** ISO 3166-1 alpha-3. */
  area: string;
  /** A canonical decimal; null where there is no figure. */
  value: string | null;
  status: ObsStatus;
}

export interface MapYear {
  period: Period;
  /** Of the areas that are drawn; one that is absent has no figure. */
  values: readonly AreaValue[];
}

export interface AreaMapProps {
  /** Unique on the page. */
  id: string;
  locale: Locale;
  /** What the map shows at the period. */
  title: (period: string) => string;
  subtitle?: React.ReactNode;
  measure: Measure;
  /** Whose colour it has. */
  tone?: Tone;
  /** Oldest first; several make a slider, and share their classes. */
  years: readonly MapYear[];
  /** The period that is shown; one that is not there is the newest. */
  year: Period;
  /** Codes of the areas, in the order in which a reader meets them. */
  areas: readonly string[];
  name: (code: string) => string;
  hrefOf: (code: string) => string;
  /** Left out: five classes of as many figures, with zero as the middle where figures lie on both sides of it. */
  rule?: ClassRule;
  /** Where the plain form for the year leads, and what it keeps. */
  form?: { action: string; kept: KeptParams };
  source?: React.ReactNode;
  actions?: React.ReactNode;
}

export function AreaMap(props: AreaMapProps) {
  const { id, locale, title, measure, tone = "lac", years, form } = props;
  const t = useTranslations();
  if (years.length === 0) return null;
  const values = years.flatMap((each) => each.values.flatMap(({ value }) => value ?? []));
  const classes = makeClasses(values, props.rule ?? ruleFor(values));
  const areas = areasOf(props, classes);
  const keys = areaKeys(classes, measure, { locale, hasGaps: areas.some(({ letters }) => letters.includes(NO_FIGURE)), t: (key, params) => t(`map.${key}`, params) });
  const statuses = [...new Set(years.flatMap((each) => each.values.map(({ status }) => status)))].filter((status) => statusMark(status) !== null);
  const words: MapWords = {
    colon: t("map.colon"),
    comma: t("map.comma"),
    unit: partsOf(measure).unit,
    classes: { [NO_FIGURE]: t("map.noFigure") },
    statuses: Object.fromEntries(statuses.map((status) => [status, t(formatStatus(status))])),
  };
  const asked = years.findIndex(({ period }) => period === props.year);
  const shown = asked < 0 ? years.length - 1 : asked;
  const periods = years.map(({ period }) => ({ value: period, label: formatPeriod(period, locale) }));
  const titles = periods.map(({ label }) => title(label));
  return (
    <ChartFigure id={id} title={titles[shown]!} subtitle={props.subtitle} source={props.source} actions={props.actions}>
      <div className={`map-layout tone-${tone}`} style={shadesOf(classes)}>
        {form && years.length > 1 && (
          <div className="map-controls">
            <YearForm {...form} periods={periods} chosen={years[shown]!.period} labels={{ year: t("map.year"), show: t("map.show") }} />
            <YearPlayer figureId={id} periods={years.map(({ period }) => period)} shown={shown} said={{ titles, words }} labels={{ play: t("map.play"), pause: t("map.pause"), year: t("map.year") }} />
          </div>
        )}
        <div className="map">
          <MapLegend heading={measure.unit} hint={t("map.pick")} areas={areas} keys={keys} shown={shown} />
          <MapDrawing id={`${id}-map`} title={titles[shown]!} description={t("map.description", { count: areas.length })} areas={areas} words={words} shown={shown} labels={{ areas: t("map.areas"), smallIslands: t("map.smallIslands") }}>
            <MapTip colon={words.colon} tapAgain={t("map.tapAgain")} />
          </MapDrawing>
        </div>
        <AreaTable caption={t("map.table")} heads={{ area: t("map.area"), figure: measure.unit }} areas={areas} words={words} shown={shown} />
      </div>
    </ChartFigure>
  );
}

/** Each area with its class and its figure in every year. */
function areasOf({ areas, years, name, hrefOf, measure, locale }: AreaMapProps, classes: readonly MapClass[]): MapArea[] {
  const byYear = years.map(({ values }) => new Map(values.map((each) => [each.area, each])));
  const short = partsOf(measure).measure;
  return areas.map((code) => {
    const found = byYear.map((year): AreaValue => year.get(code) ?? { area: code, value: null, status: "M" });
    const known = found.some(({ value, status }) => value !== null && statusMark(status) !== null);
    return {
      code,
      name: name(code),
      href: hrefOf(code),
      letters: found.map(({ value }) => classOf(value, classes)).join(""),
      figures: found.map(({ value }) => (value === null ? "" : quantity(value, short, locale))),
      statuses: known ? found.map(({ status }) => status).join("") : undefined,
    };
  });
}

/** What every figure ends with is said once, and not with each of hundreds: " tonnes", " of GDP". */
function partsOf(measure: Measure): { measure: Measure; unit: string } {
  const { unit, unitCode } = measure;
  if (unitCode.startsWith("SCALE") || unitPlace(unitCode) === "money") return { measure, unit: "" };
  if (unitPlace(unitCode) === "percent") return unit.startsWith("%") ? { measure: { ...measure, unit: "%" }, unit: unit.slice(1) } : { measure, unit: "" };
  return { measure: { ...measure, unit: "" }, unit: unit && ` ${unit}` };
}

function ruleFor(values: readonly string[]): ClassRule {
  const isOnBothSides = values.some((value) => value.startsWith("-")) && values.some((value) => !value.startsWith("-") && /[1-9]/.test(value));
  return { method: "quantile", count: isOnBothSides ? 6 : 5, middle: isOnBothSides ? "0" : undefined };
}

/** The lightness of the classes, for the style sheet. */
function shadesOf(classes: readonly MapClass[]): React.CSSProperties {
  return Object.fromEntries(classes.map(({ id, shade }) => [`--k${/\d/.test(id) ? id : id.charCodeAt(0) - 96}`, `${shade}%`]));
}
