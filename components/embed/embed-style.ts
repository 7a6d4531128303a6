/** An embed is one small file: its style stands in it, follows the colour scheme of its reader, and loads no typeface. */
import { TONES } from "@/lib/charts/series";
import { TONE_COLOURS } from "./light-colours";

/** The dark twins of components/embed/light-colours.ts, as in app/tokens.css. */
export const DARK_TONES = { china: "#eb5263", us: "#b7c6e7", eu: "#e5b308", lac: "#adfbdf", world: "#8f969d", other: "#bf70eb", ink: "#e8eaed", context: "#626a76" } as const;

const tones = TONES.map((tone) => `.tone-${tone}{--tone:light-dark(${TONE_COLOURS[tone].line},${DARK_TONES[tone]});--text:light-dark(${TONE_COLOURS[tone].text},${DARK_TONES[tone]})}`).join("");

export const EMBED_STYLE = `:root{color-scheme:light dark;--ground:light-dark(#fff,#14171b);--ink:light-dark(#14171b,#e8eaed);--muted:light-dark(#5a6068,#a3a9b1);--hair:light-dark(#e3e3e4,#34373b);--field:light-dark(#858b94,#6d7480)}
body{margin:0;padding:12px 16px;background:var(--ground);color:var(--ink);font:14px/1.5 Inter,system-ui,"PingFang SC","Noto Sans SC","Microsoft YaHei",sans-serif}
figure{margin:0}figcaption{font:600 20px/1.25 "Source Serif 4",Georgia,"Songti SC",serif;text-wrap:balance}
p{margin:4px 0 0}.m{color:var(--muted);font-size:12px}a{color:inherit}a:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
.chart-drawings{container-type:inline-size;margin-top:12px;max-width:920px}.chart-drawing{display:none}.chart-drawing-only,.chart-drawing-narrow{display:block}
@container (min-width:480px){.chart-drawing-narrow{display:none}.chart-drawing-medium{display:block}}
@container (min-width:720px){.chart-drawing-medium{display:none}.chart-drawing-wide{display:block}}
.chart-svg{display:block;width:100%;height:auto;overflow:visible}.chart-flag{display:none}
${tones}
.c-grid{stroke:var(--hair)}.c-zero{stroke:var(--ink)}.c-tick{stroke:var(--field)}.c-axis{fill:var(--muted);stroke:var(--ground);stroke-width:3;paint-order:stroke;font-variant-numeric:tabular-nums}
.c-line{fill:none;stroke:var(--tone);stroke-width:2;stroke-linejoin:round;stroke-linecap:round}.c-dense .c-line{stroke-width:1.5}.c-context .c-line{stroke-width:1}.c-chosen .c-line{stroke-width:3}.c-dashed{stroke-dasharray:5 4;stroke-linecap:butt}
.c-end,.c-lone,.c-dot,.c-area,.c-range{fill:var(--tone)}.c-range{opacity:.28}.c-edge{fill:none;stroke:var(--ground)}.c-column{fill:var(--tone);stroke:var(--ground);stroke-width:1.5;paint-order:stroke}.c-edge-estimated,.c-column-estimated{stroke:var(--tone);stroke-width:1}.c-column-hollow{fill:var(--ground);stroke:var(--tone);stroke-width:1.5;paint-order:normal}.c-hatch{stroke:var(--ground);stroke-width:1.75}.c-hollow{fill:var(--ground);stroke:var(--tone);stroke-width:1.75}.c-break{fill:none;stroke:var(--ink);stroke-width:1.25}.c-leader{stroke:var(--tone);opacity:.6}
.c-name{fill:var(--text);font-weight:600}.c-note{fill:var(--muted)}.c-swatch{stroke:var(--tone);stroke-width:3}
.facets{container-type:inline-size;margin-top:12px}.facet-grid{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:20px 16px}@container (min-width:560px){.facet-grid{grid-template-columns:repeat(3,minmax(0,1fr))}}@container (min-width:840px){.facet-grid{grid-template-columns:repeat(4,minmax(0,1fr))}}
.facet{min-width:0;font-size:13px}.facet-title{font-weight:600}.facet-note{color:var(--muted);font-size:12px}.facet .c-end{r:2.5px}.facet .chart-drawing{display:none}.facet .chart-drawing-only{display:block}.facet-all{margin-top:16px}`;
