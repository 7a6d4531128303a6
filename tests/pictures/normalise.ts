/** A picture is the same text for the same marks, one element a line, and can be looked at without the site's style sheet. */

/** Just enough for an eye; the site's own look is in components/charts/charts.css. */
const STYLE = `<style>svg{font-family:Inter,sans-serif}.c-line,.c-break,.c-hollow{fill:none}.c-line,.c-hollow,.c-leader,.c-swatch{stroke:#777}.c-line{stroke-width:2}.c-context .c-line{stroke-width:1}.c-dashed{stroke-dasharray:5 4}.c-grid,.c-tick,.c-rule{stroke:#bbb}.c-zero,.c-break{stroke:#000}.c-band{opacity:.08}.tone-china{color:#a7121f}.tone-us{color:#143da8}.tone-eu{color:#a47f01}.tone-lac{color:#0c9174}.tone-other{color:#d645d8}[class^=tone] *{stroke:currentColor}[class^=tone] text{stroke:none}.c-area,.c-column,.c-range{fill:currentColor}.c-hatch{stroke:#fff;stroke-width:2}.c-column-hollow{fill:#fff}.c-edge{fill:none}[class^=tone] .c-edge{stroke:#fff}.c-range{opacity:.25}[class^=tone] .c-area,[class^=tone] .c-range{stroke:none}.c-rail{stroke:#999}.c-row-other{opacity:.7}</style>`;

export function normalise(markup: string): string {
  return markup
    .replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace(/<\/title>|<svg(?![^]*<title)[^>]*>/, (end) => end + STYLE)
    .replace(/></g, ">\n<")
    .concat("\n");
}
