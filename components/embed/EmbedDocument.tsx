/** A chart in somebody else's page: whole without script, with its source line and the way back to the figures. */
import type { LineChartInput } from "@/lib/charts/series";
import type { KeyedChartInput } from "@/lib/charts/keyed-chart";
import { KeyedChart } from "../charts/KeyedChart";
import { LineChart } from "../charts/LineChart";
import { EMBED_STYLE } from "./embed-style";
import { keyedStyle } from "./keyed-style";

export interface EmbedDocumentProps {
  lang: string;
  /** Series of one indicator, or those of several with their axes. */
  chart: LineChartInput | KeyedChartInput;
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

export function EmbedDocument({ lang, chart, title, subtitle, description, empty, source, date, address, linkText, pinned }: EmbedDocumentProps) {
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
          {"sides" in chart ? <KeyedChart id="chart" title={title} description={description} {...chart} empty={<p>{empty}</p>} /> : <LineChart id="chart" title={title} description={description} {...chart} empty={<p>{empty}</p>} />}
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
