/** A file that is taken away has no style sheet of the site, so it carries the light colours of app/tokens.css itself. */
import type { Tone } from "@/lib/charts/series";

export const GROUND = "#ffffff";
export const INK = "#14171b";
export const MUTED = "#5a6068";
export const FIELD = "#858b94";
/** Hairlines are ink at 12%; on white that is this. */
export const HAIRLINE = "#e3e3e4";

/** The line of each tone, and the text in its colour where that can be read. */
export const TONE_COLOURS: Record<Tone, { line: string; text: string }> = {
  china: { line: "#a7121f", text: "#a7121f" },
  us: { line: "#143da8", text: "#143da8" },
  eu: { line: "#a47f01", text: INK },
  lac: { line: "#0c9174", text: INK },
  world: { line: "#4d4f52", text: "#4d4f52" },
  other: { line: "#d645d8", text: INK },
  ink: { line: INK, text: INK },
  context: { line: "#8e949c", text: MUTED },
};
