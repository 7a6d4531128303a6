import { describe, expect, it } from "vitest";
import { type CatalogueChoice, type CatalogueFacts, countFacets, fits } from "./count-facets";

const facts = (pillar: string, source: string, freqs: string[], counterparts: string[], lastYear: string | null, isOfArea = true): CatalogueFacts => ({ pillar, source, freqs, counterparts, lastYear, isOfArea });
const ALL = [
  facts("trade", "imf", ["A", "M"], ["CHN", "USA"], "2026"), facts("trade", "un", ["A"], ["CHN"], "2024"), facts("trade", "un", ["A"], [], "2014", false), facts("climate", "un", ["A"], [], null),
];
const NOTHING: CatalogueChoice = { pillar: null, source: null, freq: null, counterpart: null, to: null, area: null };
const counts = (choice: Partial<CatalogueChoice>) => countFacets(ALL, { ...NOTHING, ...choice });

describe("facets", () => {
  it("count every value while nothing is chosen", () => {
    expect(counts({})).toEqual({
      pillar: [{ value: "trade", count: 3 }, { value: "climate", count: 1 }],
      source: [{ value: "un", count: 3 }, { value: "imf", count: 1 }],
      freq: [{ value: "A", count: 4 }, { value: "M", count: 1 }],
      counterpart: [{ value: "CHN", count: 2 }, { value: "USA", count: 1 }],
      to: [{ value: "2026", count: 1 }, { value: "2024", count: 2 }, { value: "2014", count: 3 }],
    });
  });

  it("count what each choice would leave beside the others, and the alternatives to what is chosen", () => {
    const { pillar, source, to } = counts({ pillar: "trade", counterpart: "CHN" });
    expect(pillar).toEqual([{ value: "trade", count: 2 }]);
    expect(source).toEqual([{ value: "imf", count: 1 }, { value: "un", count: 1 }]);
    expect(to).toEqual([{ value: "2026", count: 1 }, { value: "2024", count: 2 }]);
    expect(counts({ pillar: "climate" }).pillar).toEqual(counts({}).pillar);
  });

  it("promise exactly what choosing gives", () => {
    for (const chosen of [NOTHING, { ...NOTHING, pillar: "trade" }, { ...NOTHING, source: "un", to: "2014" }, { ...NOTHING, area: "BRA" }]) {
      for (const [facet, values] of Object.entries(countFacets(ALL, chosen))) {
        for (const { value, count } of values) expect(ALL.filter((each) => fits(each, { ...chosen, [facet]: value })), `${facet}=${value}`).toHaveLength(count);
      }
    }
  });
});
