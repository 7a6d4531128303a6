/** Files that are taken away carry colours of their own; these are the site's. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { DARK_TONES } from "@/components/embed/embed-style";
import { FIELD, GROUND, INK, MUTED, TONE_COLOURS } from "@/components/embed/light-colours";
import { TONES } from "@/lib/charts/series";

const css = readFileSync(path.join(import.meta.dirname, "../../app/tokens.css"), "utf8");

/** The colours of a token in light and dark, through var() where it refers to another. */
function token(name: string): [string, string] {
  const value = new RegExp(`--${name}: ([^;]+);`).exec(css)?.[1] ?? "";
  const referred = /^var\(--([a-z-]+)\)$/.exec(value)?.[1];
  if (referred) return token(referred);
  const [, light, dark] = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/.exec(value) ?? [];
  return [light ?? "", dark ?? ""];
}

it("are the colours of the tokens", () => {
  expect([GROUND, INK, MUTED, FIELD]).toEqual(["ground", "ink", "muted", "field"].map((name) => token(name)[0]));
  for (const tone of TONES) {
    expect([tone, TONE_COLOURS[tone].line, DARK_TONES[tone]]).toEqual([tone, ...token(`series-${tone}`)]);
    expect([tone, TONE_COLOURS[tone].text]).toEqual([tone, token(`series-${tone}-text`)[0]]);
  }
});
