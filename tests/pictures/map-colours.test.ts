/** The colours of maps, as their style sheet mixes them, are told apart by every eye, on both grounds. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { shades } from "@/lib/charts/map/shades";
import { ciede2000, labOf, linearOf } from "./colour/ciede2000";
import { seenBy, SIGHTS } from "./colour/sight";

const root = path.join(import.meta.dirname, "../..");
const tokens = readFileSync(path.join(root, "app/tokens.css"), "utf8");
const css = readFileSync(path.join(root, "components/map/map.css"), "utf8");
const THEMES = ["light", "dark"] as const;
const HUES = ["china", "us", "eu", "lac", "world", "other"];
type Theme = (typeof THEMES)[number];

/** The colour that a declaration has in the theme: a token of the site, or a pair of its own. */
function colour(value: string | undefined, theme: Theme): string {
  const referred = value && /^var\(--([a-z-]+)\)$/.exec(value)?.[1];
  if (referred) return colour(new RegExp(`--${referred}: ([^;]+);`).exec(tokens)?.[1], theme);
  const pair = value && /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/.exec(value);
  if (!pair) throw new Error(`no colour: ${value}`);
  return pair[theme === "light" ? 1 : 2]!;
}

const fillOf = (letter: string, theme: Theme) => colour(new RegExp(`\\[data-k="${letter}"\\] \\{ --fill: ([^;]+); \\}`).exec(css)?.[1], theme);
const land = (theme: Theme) => colour(/--map-land: ([^;]+);/.exec(css)?.[1], theme);

/** color-mix(in srgb, …): channel by channel, before the light is linear. */
function mix(over: string, percent: number, under: string): string {
  const channel = (hex: string, at: number) => parseInt(hex.slice(at, at + 2), 16);
  return `#${[1, 3, 5].map((at) => Math.round((channel(over, at) * percent + channel(under, at) * (100 - percent)) / 100).toString(16).padStart(2, "0")).join("")}`;
}

for (const theme of THEMES) {
  for (const [sight, matrix] of Object.entries(SIGHTS)) {
    const difference = (a: string, b: string) => ciede2000(labOf(seenBy(matrix, linearOf(a))), labOf(seenBy(matrix, linearOf(b))));

    describe(`map colours, ${theme}, ${sight} sight`, () => {
      it("partners' leads, clear and slight, differ by 11 or more from each other and from the land around", () => {
        const fills = [..."CDUVEF"].map((letter) => fillOf(letter, theme));
        const all = [...fills, land(theme)];
        const differences = all.flatMap((a, index) => all.slice(index + 1).map((b) => difference(a, b)));
        expect(differences).toHaveLength(21);
        expect(Math.min(...differences)).toBeGreaterThanOrEqual(11);
      });

      it.each([[5, 7], [7, 4.5]])("%i classes of any hue differ by %f or more from the next, and the lightest from the ground", (count, least) => {
        expect(css).toContain('[data-k="1"] { --fill: color-mix(in srgb, var(--deep) var(--k1), var(--ground)); }');
        expect(css).toContain("--deep: color-mix(in srgb, var(--tone) 75%, var(--ink));");
        const ground = colour("var(--ground)", theme);
        for (const tone of HUES) {
          const deep = mix(colour(`var(--series-${tone})`, theme), 75, colour("var(--ink)", theme));
          const steps = [ground, ...shades(count).map((percent) => mix(deep, percent, ground))];
          steps.slice(1).forEach((step, index) => expect(difference(step, steps[index]!), `${tone} ${index}`).toBeGreaterThanOrEqual(least));
        }
      });
    });
  }
}
