/** The colours of partners are told apart by every eye, on both grounds, as app/tokens.css has them. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { TONES } from "@/lib/charts/series";
import { SWATCHED } from "@/lib/charts/labels/place-labels";
import { ciede2000, labOf, linearOf } from "./colour/ciede2000";
import { contrast, seenBy, SIGHTS } from "./colour/sight";

const css = readFileSync(path.join(import.meta.dirname, "../../app/tokens.css"), "utf8");
const THEMES = ["light", "dark"] as const;

/** The colour of a token in a theme, through var() where it refers to another. */
function token(name: string, theme: (typeof THEMES)[number]): string {
  const value = new RegExp(`--${name}: ([^;]+);`).exec(css)?.[1];
  const referred = value && /^var\(--([a-z-]+)\)$/.exec(value)?.[1];
  if (referred) return token(referred, theme);
  const both = value && /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/.exec(value);
  if (!both) throw new Error(`no pair of colours in --${name}: ${value}`);
  return both[theme === "light" ? 1 : 2]!;
}

const PARTNERS = ["china", "us", "eu", "lac", "world", "other"];

describe("the measure", () => {
  it("agrees with the published test pairs", () => {
    expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
    expect(ciede2000([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
    expect(ciede2000([50, 2.5, 0], [50, 0, -2.5])).toBeCloseTo(4.3065, 4);
    expect(ciede2000([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4);
  });
});

for (const theme of THEMES) {
  const ground = linearOf(token("ground", theme));
  describe(`partner colours, ${theme}`, () => {
    for (const [sight, matrix] of Object.entries(SIGHTS)) {
      it(`differ by 12 or more for ${sight} sight`, () => {
        const seen = PARTNERS.map((name) => labOf(seenBy(matrix, linearOf(token(`series-${name}`, theme)))));
        const differences = seen.flatMap((a, i) => seen.slice(i + 1).map((b) => ciede2000(a, b)));
        expect(differences).toHaveLength(15);
        expect(Math.min(...differences)).toBeGreaterThanOrEqual(12);
      });
    }

    it("stand out from the ground by 3.5 or more", () => {
      for (const name of PARTNERS) expect(contrast(linearOf(token(`series-${name}`, theme)), ground), name).toBeGreaterThanOrEqual(3.5);
    });

    it("are used for text only at 4.5 or more, and have a swatch where they are not", () => {
      for (const tone of TONES) {
        expect(contrast(linearOf(token(`series-${tone}-text`, theme)), ground), tone).toBeGreaterThanOrEqual(4.5);
        if (token(`series-${tone}-text`, theme) !== token(`series-${tone}`, theme) && tone !== "context") expect(SWATCHED.has(tone), tone).toBe(true);
      }
    });

    it("leave context lines visible at 3 or more, and plain text readable", () => {
      expect(contrast(linearOf(token("series-context", theme)), ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(linearOf(token("field", theme)), ground)).toBeGreaterThanOrEqual(3);
      for (const name of ["ink", "muted", "error", "warning", "done"]) expect(contrast(linearOf(token(name, theme)), ground), name).toBeGreaterThanOrEqual(4.5);
      for (const name of ["ink", "muted", "error", "warning"]) {
        const wash = name === "error" || name === "warning" ? `${name}-wash` : "wash";
        expect(contrast(linearOf(token(name, theme)), linearOf(token(wash, theme))), `${name} on ${wash}`).toBeGreaterThanOrEqual(4.5);
      }
    });
  });
}
