/** The marks of a chart, styled for a file of its own: every colour is written out, because no reader of SVG files need know variables. */
import { TONES } from "@/lib/charts/series";
import { FIELD, GROUND, HAIRLINE, INK, MUTED, TONE_COLOURS } from "./light-colours";

const MARKS = `
.chart-svg{overflow:visible}
.c-grid{stroke:${HAIRLINE};stroke-width:1}
.c-zero{stroke:${INK};stroke-width:1}
.c-tick{stroke:${FIELD};stroke-width:1}
.c-axis{fill:${MUTED};stroke:${GROUND};stroke-width:3;stroke-linejoin:round;paint-order:stroke}
.c-band{fill:${INK};opacity:.06}
.c-rule{stroke:${INK};stroke-width:1;opacity:.4}
.c-line{fill:none;stroke-width:2;stroke-linejoin:round;stroke-linecap:round}
.c-dense .c-line{stroke-width:1.5}
.c-context .c-line{stroke-width:1}
.c-chosen .c-line{stroke-width:3}
.c-dashed{stroke-dasharray:5 4;stroke-linecap:butt}
.c-hollow{fill:${GROUND};stroke-width:1.75}
.c-area,.c-range{stroke:none}
.c-range{opacity:.28}
.c-edge{fill:none;stroke:${GROUND};stroke-width:1}
.c-column{stroke:${GROUND};stroke-width:1.5;paint-order:stroke}
.c-hatch{stroke:${GROUND};stroke-width:1.75}
.c-break{fill:none;stroke:${INK};stroke-width:1.25}
.c-leader{stroke-width:1;opacity:.6}
.c-name{font-weight:600}
.c-note{fill:${MUTED}}
.c-swatch{stroke-width:3}`;

/** The style of the picture, for a <style> inside it. */
export const PICTURE_STYLE = MARKS + TONES.map(toneStyle).join("");

function toneStyle(tone: (typeof TONES)[number]): string {
  const { line, text } = TONE_COLOURS[tone];
  const strokes = ["c-line", "c-hollow", "c-leader", "c-swatch"].map((mark) => `.tone-${tone} .${mark}`).join(",");
  return `\n${strokes}{stroke:${line}}\n.tone-${tone} .c-end,.tone-${tone} .c-lone,.tone-${tone} .c-dot,.tone-${tone} .c-area,.tone-${tone} .c-range,.tone-${tone} .c-column{fill:${line}}\n.tone-${tone} .c-edge-estimated,.tone-${tone} .c-column-estimated{stroke:${line};stroke-width:1}\n.tone-${tone} .c-column-hollow{fill:${GROUND};stroke:${line};stroke-width:1.5;paint-order:normal}\n.tone-${tone} .c-name{fill:${text}}`;
}
