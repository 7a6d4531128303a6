/** A chart in somebody else's page: whole without script, with its source line and the way back to the figures. */
import type { Sharing } from "@/lib/charts/facets";
import type { KeyedChartInput } from "@/lib/charts/keyed-chart";
import type { TimeChartInput } from "@/lib/charts/series";
import { KeyedChart } from "../charts/KeyedChart";
import { type Facet, SmallMultiples } from "../charts/SmallMultiples";
import { TimeChart } from "../charts/TimeChart";
import { EMBED_STYLE } from "./embed-style";
import { keyedStyle } from "./keyed-style";

export interface EmbedDocumentProps {
  lang: string;
  /** Series of one indicator, or those of several with their axes. */
  chart: TimeChartInput | KeyedChartInput;
  /** Small charts side by side instead of the one, and how the way to all of them is called. */
  facets?: { charts: readonly Facet[]; sharing: Sharing; all: string };
  title: string;
  subtitle: string;
  description: string;
  empty: string;
  source: string;
  date: string;
  address: string;
  /** The name of the link to the figures. */
  linkText: string;
  /** Where the embed is of a moment: what is said once newer figures exist, and how that is found out. */
  pinned: { text: string; keys: readonly string[]; updatedAt: string } | null;
}

export function EmbedDocument({ lang, chart, facets, title, subtitle, description, empty, source, date, address, linkText, pinned }: EmbedDocumentProps) {
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: "sides" in chart ? EMBED_STYLE + keyedStyle("var(--ink)", "var(--ground)") : EMBED_STYLE }} />
      </head>
      <body>
        <figure>
          <figcaption>{title}</figcaption>
          <p className="m">{subtitle}</p>
          <Drawing chart={chart} facets={facets} title={title} description={description} empty={<p>{empty}</p>} />
          <p className="m">
            {source} {date}{" "}
            <a href={address} target="_blank" rel="noopener">
              {linkText}
            </a>
          </p>
          {pinned && (
            <p className="m" id="newer" hidden data-keys={pinned.keys.join(" ")} data-updated={pinned.updatedAt}>
              {pinned.text}
            </p>
          )}
        </figure>
        <script dangerouslySetInnerHTML={{ __html: EMBED_SCRIPT }} />
      </body>
    </html>
  );
}

/** Tells the page around how high the chart is; where it shows a moment, asks whether its figures have changed since. */
const EMBED_SCRIPT = `(function(){var d=document,n=d.getElementById("newer");function tell(){parent!==window&&parent.postMessage({puente:"height",height:d.documentElement.scrollHeight},"*")}
window.ResizeObserver&&new ResizeObserver(tell).observe(d.body);tell();
n&&n.dataset.keys.split(" ").forEach(function(k){fetch("/api/v1/series/"+k).then(function(r){return r.ok?r.json():{}}).then(function(s){if(s.updatedAt>n.dataset.updated){n.hidden=false;tell()}}).catch(function(){})})})()`;

function Drawing({ chart, facets, empty, ...names }: Pick<EmbedDocumentProps, "chart" | "facets" | "title" | "description"> & { empty: React.ReactNode }) {
  if ("sides" in chart) return <KeyedChart id="chart" {...names} {...chart} empty={empty} />;
  if (facets) return <SmallMultiples {...chart} id="chart" facets={facets.charts} sharing={facets.sharing} widths={["narrow"]} all={{ label: facets.all }} empty={empty} />;
  return <TimeChart id="chart" {...names} {...chart} empty={empty} />;
}
