/** Many small charts stand side by side on shared scales, each with its name and newest figure, and share a cursor. */
import { FACET_WIDTHS, facetSize } from "@/lib/charts/chart-style";
import { sharedReach, type Sharing } from "@/lib/charts/facets";
import type { TimeChartInput } from "@/lib/charts/series";
import { placeTimeChart } from "@/lib/charts/time-chart";
import { ChartDrawings, type ChartReadOut } from "./ChartDrawings";
import { EnhanceChart } from "./enhance/EnhanceChart";
import { TimeChartSvg } from "./TimeChartSvg";

export interface Facet extends Pick<TimeChartInput, "series"> {
  id: string;
  title: string;
  /** Where the name leads. */
  href?: string;
  /** The newest figure with its period, or that there is none. */
  note: string;
  /** What the drawing shows, in sentences (lib/charts/describe). */
  description: string;
  /** The axis of a chart that has a scale of its own. */
  axis?: Pick<TimeChartInput, "shift" | "text">;
}

export interface SmallMultiplesProps extends Omit<TimeChartInput, "series" | "annotations" | "ranges" | "reach" | "isLabelled"> {
  /** Unique on the page; ids of the parts begin with it. */
  id: string;
  facets: readonly Facet[];
  sharing?: Sharing;
  /** Which widths are drawn; one alone is used at any width. */
  widths?: readonly FacetWidth[];
  readOut?: ChartReadOut;
  /** The words of the way to those beyond the first twelve, and its address; without one they are folded in place. */
  all: { label: string; href?: string };
  /** Shown in a facet without a figure. */
  empty: React.ReactNode;
}

/** More small charts than this are a wall. */
const FACETS_MAX = 12;
type FacetWidth = keyof typeof FACET_WIDTHS;
const ALL_WIDTHS = Object.keys(FACET_WIDTHS) as FacetWidth[];

export function SmallMultiples({ id, facets, sharing = "both", widths = ALL_WIDTHS, readOut, all, empty, ...input }: SmallMultiplesProps) {
  const reach = sharedReach(facets.map(({ series, axis }) => ({ ...input, ...axis, series })), sharing);
  const draw = (facet: Facet) => <FacetFigure key={facet.id} id={`${id}-${facet.id}`} facet={facet} input={{ ...input, ...facet.axis, series: facet.series, reach, isLabelled: false }} widths={widths} readOut={readOut} empty={empty} />;
  const rest = facets.slice(FACETS_MAX);
  return (
    <div className="facets" id={`${id}-facets`}>
      <Key series={facets[0]?.series ?? []} />
      <ul className="facet-grid">{facets.slice(0, FACETS_MAX).map(draw)}</ul>
      {rest.length > 0 && all.href !== undefined && (
        <p className="facet-all no-print">
          <a href={all.href}>{all.label}</a>
        </p>
      )}
      {rest.length > 0 && all.href === undefined && (
        <details className="fold facet-all">
          <summary>{all.label}</summary>
          <ul className="facet-grid">{rest.map(draw)}</ul>
        </details>
      )}
      {readOut && <EnhanceChart id={`${id}-facets`} />}
    </div>
  );
}

/** Where a chart holds several series, they are the same in all charts and are named once. */
function Key({ series }: Pick<Facet, "series">) {
  if (series.length < 2) return null;
  return (
    <p className="facet-key">
      {series.map((each) => (
        <span key={each.id} className={`tone-${each.tone}`}>
          <i />
          {each.label}
        </span>
      ))}
    </p>
  );
}

interface FacetFigureProps {
  id: string;
  facet: Facet;
  input: TimeChartInput;
  widths: readonly FacetWidth[];
  readOut: ChartReadOut | undefined;
  empty: React.ReactNode;
}

function FacetFigure({ id, facet, input, widths, readOut, empty }: FacetFigureProps) {
  const drawings = widths.flatMap((name) => {
    const chart = placeTimeChart(input, facetSize(FACET_WIDTHS[name]));
    return chart ? [{ name, drawing: <TimeChartSvg id={`${id}-${name}`} chart={chart} title={facet.title} description={facet.description} /> }] : [];
  });
  // With one series the facet's name is that of the series.
  const columns = facet.series.length === 1 ? facet.series.map((each) => ({ ...each, label: facet.title })) : facet.series;
  return (
    <li className="facet">
      <p className="facet-title">{facet.href ? <a href={facet.href}>{facet.title}</a> : facet.title}</p>
      <p className="facet-note">{facet.note}</p>
      {drawings.length === 0 ? empty : <ChartDrawings id={id} drawings={drawings} readOut={readOut} columns={columns} panel={facet.series.length === 1 ? "" : facet.title} />}
    </li>
  );
}
