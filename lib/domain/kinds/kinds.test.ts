import { describe, expect, it, test } from "vitest";
import { annotation, annotationShape, standsEverywhere } from "./annotation";
import { ENTRY_KINDS, isEntryKind, readEntry, type EntryKind } from "./index";

const sound: Record<EntryKind, Record<string, unknown>> = {
  annotation: {
    title: { en: "New tariff" },
    body: { en: "A tariff came **into force**." },
    lang: "en",
    indicator: "GOODS_EXPORTS",
    from: "2025-04-05",
    sourceUrl: "https://example.org/tariff",
  },
  indicator: {
    name: { en: "Goods exports" },
    definition: { en: "Goods sold abroad." },
    unit: { en: "US dollars" },
    unitMult: 6,
    decimals: 1,
    pillar: "trade",
    source: "wdi_pop",
    minValue: "0",
  },
  source: {
    publisher: "World Bank",
    title: "Population",
    url: "https://data.worldbank.org",
    licence: "CC BY 4.0",
    accessed: "2026-03-20 (values to 2023)",
    howObtained: "Downloaded as CSV.",
    redistributable: true,
  },
  dataset: { title: { en: "Direction of Trade" }, source: "wdi_pop", nextExpected: "2026-12-01", frequency: "M" },
  pillar: { name: { en: "Trade" }, summary: { en: "What is bought and sold." }, order: 1 },
  area: { name: { en: "Brazil", pt: "Brasil" }, iso2: "BR", iso3: "BRA", kind: "country", lac: true, subregion: "South America" },
  "area-group": { name: { en: "MERCOSUR" }, members: ["ARG", "BRA", "PRY", "URY"] },
};

const refusedAt = (kind: string, data: unknown) => {
  const result = readEntry(kind, data);
  return result.ok ? [] : (result.problem.errors ?? []).map(({ path }) => path);
};
const without = (data: Record<string, unknown>, field: string) => Object.fromEntries(Object.entries(data).filter(([name]) => name !== field));

describe.each(ENTRY_KINDS)("%s", (kind) => {
  it("is accepted as it should be, and reads itself back unchanged", () => {
    const first = readEntry(kind, sound[kind]);
    expect(first).toMatchObject({ ok: true, value: sound[kind] });
    expect(first.ok && readEntry(kind, first.value)).toEqual(first);
  });

  it("refuses an unknown field at its place", () => {
    expect(refusedAt(kind, { ...sound[kind], evil: 1 })).toEqual(["evil"]);
  });

  it("refuses what is no object", () => {
    for (const data of [null, [], "x", 5, undefined]) expect(refusedAt(kind, data)).toEqual([""]);
  });
});

it("a kind that does not exist is a problem that lists those that do", () => {
  expect(readEntry("toString", {})).toMatchObject({ problem: { code: "unknown-kind", params: { kind: "toString" } } });
  expect(isEntryKind("claim")).toBe(false);
});

describe("annotation", () => {
  const good = sound.annotation;

  it("states a fact unless said otherwise, and then names its source", () => {
    expect(annotation.parse(good)).toMatchObject({ statesFact: true, weakSource: false, seriesKeys: [], tags: [], to: null });
    expect(refusedAt("annotation", without(good, "sourceUrl"))).toEqual(["sourceUrl"]);
    expect(refusedAt("annotation", { ...without(good, "sourceUrl"), statesFact: false })).toEqual([]);
  });

  it("belongs to an indicator, series, an area, a partner, or says that it stands everywhere", () => {
    const loose = without(good, "indicator");
    expect(refusedAt("annotation", loose)).toEqual(["indicator"]);
    expect(refusedAt("annotation", { ...loose, area: "BRA" })).toEqual([]);
    expect(refusedAt("annotation", { ...loose, counterpart: "CHN" })).toEqual([]);
    expect(refusedAt("annotation", { ...loose, everywhere: true })).toEqual([]);
    expect(refusedAt("annotation", { ...good, everywhere: true })).toEqual(["everywhere"]);
    expect(refusedAt("annotation", { ...loose, seriesKeys: ["GOODS_EXPORTS.BRA.CHN.A"] })).toEqual([]);
    expect(refusedAt("annotation", { ...loose, seriesKeys: ["nonsense"] })).toEqual(["seriesKeys.0"]);
  });

  it("is written in the language it names", () => {
    expect(refusedAt("annotation", { ...good, lang: "es" })).toEqual(["title.es", "body.es"]);
    expect(refusedAt("annotation", { ...good, lang: "es", title: { es: "Arancel" }, body: { es: "Entró en vigor." } })).toEqual([]);
  });

  it("does not end before it begins", () => {
    expect(refusedAt("annotation", { ...good, to: "2025-04-04" })).toEqual(["to"]);
    expect(refusedAt("annotation", { ...good, to: "2025-04" })).toEqual([]);
    expect(refusedAt("annotation", { ...good, from: "2025-02-29" })).toEqual(["from"]);
  });

  it("stands everywhere where nothing of it says otherwise", () => {
    expect([{}, { seriesKeys: [] }, { area: "BRA" }, { counterpart: "CHN" }, { seriesKeys: ["CO2.BRA._Z.A"] }].map(standsEverywhere)).toEqual([true, true, false, false, false]);
  });

  it("is a point, or a range where it ends elsewhere than it begins", () => {
    expect(annotationShape({ from: "2025", to: null })).toBe("point");
    expect(annotationShape({ from: "2025", to: "2025" })).toBe("point");
    expect(annotationShape({ from: "2024", to: "2025" })).toBe("range");
  });
});

test.each<[EntryKind, Record<string, unknown>, string]>([
  ["indicator", { minValue: "10", maxValue: "9" }, "maxValue"],
  ["indicator", { decimals: 13 }, "decimals"],
  ["indicator", { decimals: 1.5 }, "decimals"],
  ["indicator", { unitMult: 16 }, "unitMult"],
  ["indicator", { aggregation: "median" }, "aggregation"],
  ["indicator", { name: { es: "x" } }, "name.en"],
  ["indicator", { minValue: "1e5" }, "minValue"],
  ["source", { url: "javascript:alert(1)" }, "url"],
  ["source", { redistributable: "yes" }, "redistributable"],
  ["dataset", { nextExpected: "2026-12" }, "nextExpected"],
  ["dataset", { frequency: "W" }, "frequency"],
  ["pillar", { order: -1 }, "order"],
  ["area", { iso2: "bra" }, "iso2"],
  ["area", { kind: "planet" }, "kind"],
  ["area-group", { members: [] }, "members"],
  ["area-group", { members: ["BRA", "BRA"] }, "members"],
  ["area-group", { members: ["bra"] }, "members.0"],
])("%s with %j is refused at %s", (kind, change, path) => {
  expect(refusedAt(kind, { ...sound[kind], ...change })).toEqual([path]);
});

it("an indicator's bounds may be given on either side or equal", () => {
  for (const change of [{ maxValue: "100" }, { minValue: null, maxValue: "1" }, { minValue: "1", maxValue: "1.0" }]) {
    expect(refusedAt("indicator", { ...sound.indicator, ...change })).toEqual([]);
  }
});
