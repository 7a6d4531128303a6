import { describe, expect, it } from "vitest";
import type { Translate } from "@/components/charts/chart-words";
import en from "@/messages/en.json";
import { shownLabels, transformLabel } from "./transform-label";

/** English texts with their plain params filled. */
const t = ((key: string, params: Record<string, string> = {}) => {
  const text = key.split(".").reduce<unknown>((found, part) => (found as Record<string, unknown>)[part], en) as string;
  return text.replace(/\{(\w+)\}/g, (_, name: string) => params[name]!);
}) as unknown as Translate;
const names: Record<string, string> = { BRA: "Brazil", ARG: "Argentina", CHN: "China", USA: "United States" };
const name = (code: string) => names[code] ?? code;
const of = (...keys: [key: string, input: string][]) =>
  keys.map(([key, input]) => {
    const [refArea = "", counterpart = ""] = key.split(".");
    return { refArea, counterpart, inputs: [`X.${input}.A`] };
  });
const labels = (...keys: [key: string, input: string][]) => shownLabels(t, of(...keys), name, { kind: "less", of: "USA" });

describe("what a line is called where something was subtracted", () => {
  it("says from which of the two sides, and the other side where it differs or stands nowhere else", () => {
    expect(labels(["BRA.CHN", "BRA.USA"])).toEqual(["Brazil – China less United States"]);
    expect(labels(["BRA.CHN", "BRA.USA"], ["BRA.ARG", "BRA.USA"])).toEqual(["China less United States", "Argentina less United States"]);
    expect(labels(["BRA.CHN", "BRA.USA"], ["ARG.CHN", "ARG.USA"])).toEqual(["Brazil – China less United States", "Argentina – China less United States"]);
    expect(labels(["CHN.BRA", "USA.BRA"])).toEqual(["China less United States – Brazil"]);
    expect(labels(["CHN.BRA", "USA.BRA"], ["CHN.ARG", "USA.ARG"])).toEqual(["China less United States – Brazil", "China less United States – Argentina"]);
    expect(labels(["CHN._Z", "USA._Z"])).toEqual(["China less United States"]);
  });

  it("is its own name otherwise", () => {
    expect(shownLabels(t, of(["BRA._Z", "X._Z"]), name, { kind: "per_capita" })).toEqual(["Brazil"]);
    expect(shownLabels(t, of(["BRA._Z", "X._Z"]), name, { kind: "less", of: "X.ARG._Z.A" })).toEqual(["Brazil"]);
  });
});

it("a transform is called by what it does, with the article that its area has", () => {
  const label = (transform: Parameters<typeof transformLabel>[1], whose: "with" | "of" | "series" | null = null) => transformLabel(t, transform, { locale: "en", freq: "M", whose, name });
  expect(label({ kind: "share", of: "WLD" }, "with")).toBe("% of the figure with the world");
  expect(label({ kind: "less", of: "USA" }, "of")).toBe("Less the figure of the United States");
  expect(label({ kind: "share", of: "BRA" }, "of")).toBe("% of the figure of Brazil");
  expect(label({ kind: "less", of: "X.BRA._Z.A" }, "series")).toBe("Less the figure of the series X.BRA._Z.A");
  expect([label({ kind: "mean", periods: 12 }), label({ kind: "index", base: "2015-01" }), label({ kind: "diff" }), label({ kind: "per_gdp" })]).toEqual(["Average of 12 months", "Index, Jan 2015 = 100", "Change on the month before", "% of GDP"]);
});
