import { describe, expect, it } from "vitest";
import type { Observation } from "@/lib/domain/observation";
import { assignTones } from "./assign-tones";
import { placeBars } from "./bars";
import { describeChart } from "./describe";
import { chartRows } from "./rows";
import type { ChartSeries } from "./series";
import { placeSparkline } from "./sparkline";
import { textWidth } from "./text/text-width";
import { wrapText } from "./text/wrap-text";

const observations: Observation[] = [
  { period: "2000", value: "5", status: "A" },
  { period: "2001", value: "9.5", status: "A" },
  { period: "2004", value: "8", status: "B" },
  { period: "2005", value: "7", status: "P" },
];
const china: ChartSeries = { id: "c", label: "China", tone: "china", observations };
const text = { value: (value: string) => `${value} t`, period: (period: string) => period };

describe("describeChart", () => {
  it("tells trend, ends, extremes, gaps, breaks and statuses", () => {
    expect(describeChart([china], [{ id: "1", number: 1, from: "2001", to: null }], text)).toEqual([
      { key: "describe.chart", params: { count: 1, from: "2000", to: "2005" } },
      { key: "describe.rise", params: { label: "China", first: "5 t", from: "2000", last: "7 t", to: "2005", min: "5 t", minPeriod: "2000", max: "9.5 t", maxPeriod: "2001" } },
      { key: "describe.gap", params: { label: "China", from: "2002", to: "2003" } },
      { key: "describe.break", params: { label: "China", period: "2004" } },
      { key: "describe.provisional", params: { label: "China", count: 1, total: 4 } },
      { key: "describe.annotations", params: { count: 1 } },
    ]);
  });

  it("names the mark, and tells the whole of parts at the periods that have all of them", () => {
    const other: ChartSeries = { ...china, id: "o", label: "US", observations: [{ period: "2000", value: "0.1", status: "A" }, { period: "2001", value: "0.2", status: "A" }] };
    const facts = describeChart([china, other], [], text, "stacked-area");
    expect(facts.slice(0, 3)).toEqual([
      { key: "describe.area", params: { count: 2, from: "2000", to: "2005" } },
      { key: "describe.total", params: { first: "5.1 t", from: "2000", last: "9.7 t", to: "2001" } },
      { key: "describe.incomplete", params: { count: 2 } },
    ]);
    expect(describeChart([china], [], text, "bars").map((fact) => fact.key).slice(0, 2)).toEqual(["describe.bars", "describe.rise"]);
  });

  it("says so where there is nothing, and how many more there are where there is much", () => {
    expect(describeChart([], [], text)).toEqual([{ key: "describe.empty", params: {} }]);
    const many = Array.from({ length: 10 }, (_, index) => ({ ...china, id: String(index) }));
    expect(describeChart(many, [], text).at(-1)).toEqual({ key: "describe.more", params: { count: 2 } });
  });
});

describe("chartRows", () => {
  it("has a row for each period, newest first, and keeps missing apart from absent", () => {
    const other: ChartSeries = { ...china, id: "o", observations: [{ period: "2005", value: null, status: "M" }] };
    const rows = chartRows([china, other]);
    expect(rows.map((row) => row.period)).toEqual(["2005", "2004", "2001", "2000"]);
    expect(rows[0]!.cells[1]).toEqual({ period: "2005", value: null, status: "M" });
    expect(rows[1]!.cells[1]).toBeNull();
  });
});

describe("placeSparkline", () => {
  it("keeps gaps and marks the last figure", () => {
    const sparkline = placeSparkline(observations)!;
    expect(sparkline.paths).toHaveLength(2);
    expect(sparkline.lone).toHaveLength(0);
    expect(sparkline.last).toMatchObject({ x: 116, isHollow: true });
    expect(placeSparkline([])).toBeNull();
  });
});

describe("placeBars", () => {
  it("measures all bars from one zero", () => {
    const bar = (id: string, value: string | null) => ({ id, label: id, tone: "china" as const, value });
    expect(placeBars([bar("a", "75"), bar("b", "-25"), bar("c", null)])).toMatchObject({
      zeroPercent: 25,
      bars: [{ startPercent: 25, widthPercent: 75 }, { startPercent: 0, widthPercent: 25 }, { startPercent: null, widthPercent: null }],
    });
    expect(placeBars([bar("a", "0")]).bars[0]).toMatchObject({ widthPercent: 0 });
  });
});

describe("assignTones", () => {
  it("gives partners their colour, by the part of the key that differs", () => {
    const of = (...keys: [string, string][]) => assignTones(keys.map(([refArea, counterpart]) => ({ refArea, counterpart })));
    expect(of(["BRA", "CHN"], ["BRA", "USA"], ["BRA", "EUU"])).toEqual(["china", "us", "eu"]);
    expect(of(["CHN", "LCN"], ["USA", "LCN"])).toEqual(["china", "us"]);
    expect(of(["CHN", "_Z"], ["LCN", "_Z"], ["WLD", "_Z"])).toEqual(["china", "lac", "world"]);
    expect(of(["BRA", "_Z"], ["CHL", "_Z"], ["PER", "_Z"])).toEqual(["other", "ink", "context"]);
    expect(of(["BRA", "CHN"])).toEqual(["china"]);
  });
});

describe("text", () => {
  it("knows the widths of Inter, of accents and of Chinese", () => {
    expect(textWidth("1990", 10)).toBeCloseTo(25.92, 5);
    expect(textWidth("é", 10)).toBe(textWidth("e", 10));
    expect(textWidth("中国", 10)).toBe(20);
    expect(textWidth("China", 10, true)).toBeGreaterThan(textWidth("China", 10));
  });

  it("breaks names between words, and Chinese anywhere", () => {
    expect(wrapText("Latin America & Caribbean", 90, 12)).toEqual(["Latin America &", "Caribbean"]);
    expect(wrapText("拉丁美洲和加勒比", 48, 12)).toEqual(["拉丁美洲", "和加勒比"]);
    expect(wrapText("Incomprehensibilities", 20, 12)).toEqual(["Incomprehensibilities"]);
  });
});
