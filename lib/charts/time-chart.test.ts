import { describe, expect, it } from "vitest";
import fc from "fast-check";
import type { Observation, ObsStatus } from "@/lib/domain/observation";
import { chartSize, DRAWING_WIDTHS, FACET_WIDTHS, facetSize } from "./chart-style";
import { describeFacets, sharedReach } from "./facets";
import { CHART_MARKS, type ChartSeries, type ChartText } from "./series";
import { placeTimeChart, type PlacedTimeChart } from "./time-chart";

const text: ChartText = { tick: (value, decimals) => value.toFixed(decimals), topTick: (value, decimals) => value.toFixed(decimals), month: (month) => month };
const series = (id: string, from: number, values: (string | null)[], status: ObsStatus = "A"): ChartSeries => ({
  id, label: id, tone: "china",
  observations: values.map((value, index): Observation => ({ period: String(from + index), value, status: value === null ? "M" : status })),
});
const size = chartSize(840, false);

/** px of a value, told by the gridlines alone. */
function valueScale({ gridlines }: PlacedTimeChart): (value: number) => number {
  const [a, b] = [gridlines[0]!, gridlines.at(-1)!];
  return (value) => a.y + ((value - Number(a.label)) / (Number(b.label) - Number(a.label))) * (b.y - a.y);
}

/** px of the middle of a year, told by the edges of the plot alone. */
function yearScale({ plot, years }: PlacedTimeChart): (year: number) => number {
  return (year) => plot.left + ((year + 0.5 - years[0]) / (years[1] - years[0])) * (plot.right - plot.left);
}

const rectangles = (d: string) => [...d.matchAll(/M(-?[\d.]+),(-?[\d.]+)h([\d.]+)v([\d.]+)h-[\d.]+z/g)].map(([, x, y, width, height]) => ({ x: Number(x), y: Number(y), width: Number(width), height: Number(height) }));
const corners = (d: string) => [...d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

describe("columns", () => {
  it("reach from zero to their figure, side by side around the middle of their year", () => {
    const values = { a: ["10", "-20", "35"], b: ["5", "40", "0"] };
    const chart = placeTimeChart({ mark: "bars", series: [series("a", 2000, values.a), series("b", 2000, values.b)], text }, size)!;
    const [y, x] = [valueScale(chart), yearScale(chart)];
    for (const [place, id] of (["a", "b"] as const).entries()) {
      const found = rectangles(chart.columns[place]!.paths[0]!.d);
      expect(found).toHaveLength(3);
      found.forEach((each, index) => {
        const value = Number(values[id][index]);
        expect(each.y).toBeCloseTo(Math.min(y(0), y(value)), 0);
        expect(each.height).toBeCloseTo(Math.max(1, Math.abs(y(value) - y(0))), 0);
        expect(Math.abs((place === 0 ? each.x + each.width : each.x) - x(2000 + index))).toBeLessThan(0.25);
      });
    }
  });

  it("stand on each other where they are stacked, those below zero downward", () => {
    const chart = placeTimeChart({ mark: "stacked-bars", series: [series("a", 2000, ["10", "-5"]), series("b", 2000, ["20", "-10"]), series("c", 2000, ["-4", "6"])], text }, size)!;
    const y = valueScale(chart);
    const ends = chart.columns.map((each) => rectangles(each.paths[0]!.d).map((column) => [column.y, column.y + column.height]));
    const expected = [[[10, 0], [0, -5]], [[30, 10], [-5, -15]], [[0, -4], [6, 0]]];
    ends.forEach((columns, place) => columns.forEach(([top, bottom], index) => {
      expect(top).toBeCloseTo(y(expected[place]![index]![0]!), 0);
      expect(bottom).toBeCloseTo(y(expected[place]![index]![1]!), 0);
    }));
  });

  it("differ in kind by status, and a figure of zero is a hairline while a missing one is nothing", () => {
    const chart = placeTimeChart({ mark: "bars", series: [{ ...series("a", 2000, ["1", "2", "3", null, "0"]), observations: [..."AEP"].map((status, index): Observation => ({ period: String(2000 + index), value: "3", status: status as ObsStatus })).concat([{ period: "2003", value: null, status: "M" }, { period: "2004", value: "0", status: "A" }]) }], text }, size)!;
    const byKind = Object.fromEntries(chart.columns[0]!.paths.map((path) => [path.kind, rectangles(path.d)]));
    expect(byKind.solid!.map((each) => each.height)).toEqual([expect.any(Number), 1]);
    expect(byKind.estimated).toHaveLength(1);
    expect(byKind.hollow).toHaveLength(1);
  });

  it("give way to lines or areas where they would be too thin to be told apart", () => {
    const many = Array.from({ length: 200 }, () => "1");
    const below = ["-1", ...many.slice(1)];
    const drawn = (mark: "bars" | "stacked-bars" | "stacked-area", values: string[]) => placeTimeChart({ mark, series: [series("a", 1800, values), series("b", 1800, values)], text }, chartSize(340, false))!.mark;
    expect(drawn("bars", many)).toBe("line");
    expect(drawn("stacked-bars", many)).toBe("stacked-area");
    expect(drawn("stacked-bars", below)).toBe("line");
    expect(drawn("stacked-area", below.slice(0, 5))).toBe("stacked-bars");
  });
});

describe("a stacked area", () => {
  it("has layers whose edges are the sums of their figures", () => {
    const values = { a: ["10", "20", "5"], b: ["1", "2", "3"] };
    const chart = placeTimeChart({ mark: "stacked-area", series: [series("a", 2000, values.a), series("b", 2000, values.b)], text }, size)!;
    const [y, x] = [valueScale(chart), yearScale(chart)];
    const sums = [[10, 20, 5], [11, 22, 8]];
    chart.areas.forEach((area, place) => corners(area.paths[0]!.edge).forEach((corner, index) => {
      expect(corner.x).toBeCloseTo(x(2000 + index), 0);
      expect(corner.y).toBeCloseTo(y(sums[place]![index]!), 0);
    }));
  });

  it("is not drawn where a part has no figure, and says where", () => {
    const chart = placeTimeChart({ mark: "stacked-area", series: [series("a", 2000, ["1", "1", "1", "1", "1"]), series("b", 2000, ["2", "2", null, "2", "2"])], text }, size)!;
    expect(chart.incomplete).toEqual(["2002"]);
    expect(chart.areas.map((area) => area.paths.length)).toEqual([2, 2]);
    expect(placeTimeChart({ mark: "stacked-area", series: [series("a", 2000, ["1"]), series("b", 2005, ["1"])], text }, size)).toBeNull();
  });
});

describe("a range", () => {
  it("lies between its two series where both have figures", () => {
    const chart = placeTimeChart({ series: [series("a", 2000, ["10", "20", "30", "40"]), series("b", 2001, ["15", "35", null])], ranges: [{ id: "gap", between: ["a", "b"], tone: "context", label: "Gap" }], text }, size)!;
    const [y, x] = [valueScale(chart), yearScale(chart)];
    expect(chart.ranges[0]!.paths).toHaveLength(1);
    const found = corners(chart.ranges[0]!.paths[0]!);
    const expected = [[2001, 20], [2002, 30], [2002, 35], [2001, 15]];
    expect(found).toHaveLength(4);
    found.forEach((corner, index) => {
      expect(corner.x).toBeCloseTo(x(expected[index]![0]!), 0);
      expect(corner.y).toBeCloseTo(y(expected[index]![1]!), 0);
    });
    expect(chart.labels.map((label) => label.id).sort()).toEqual(["a", "b", "gap"]);
  });
});

describe("a line on a logarithmic scale", () => {
  it("has each figure where its logarithm stands between the gridlines', and each month where it stands in the year", () => {
    const values = [3, 40, 900, 12000, 55, 7];
    const chart = placeTimeChart({ scale: "log", series: [{ ...series("a", 2001, []), observations: values.map((value, index): Observation => ({ period: `2001-0${index + 1}`, value: String(value), status: "A" })) }], text }, size)!;
    const [low, high] = [chart.gridlines[0]!, chart.gridlines.at(-1)!];
    const log = (label: string) => Math.log10(Number(label));
    const found = corners(chart.lines[0]!.paths[0]!.d);
    expect(found).toHaveLength(values.length);
    const { plot, years } = chart;
    const days = [0, 31, 59, 90, 120, 151, 181];
    found.forEach((corner, index) => {
      expect(corner.y).toBeCloseTo(low.y + ((Math.log10(values[index]!) - log(low.label)) / (log(high.label) - log(low.label))) * (high.y - low.y), 0);
      const middle = 2001 + (days[index]! + days[index + 1]!) / 2 / 365;
      expect(corner.x).toBeCloseTo(plot.left + ((middle - years[0]) / (years[1] - years[0])) * (plot.right - plot.left), 0);
    });
  });
});

describe("dots", () => {
  it("stand at each figure, hollow where it is provisional, and no line joins them", () => {
    const chart = placeTimeChart({ mark: "dots", series: [series("a", 2000, ["10", null, "30"]), series("b", 2000, ["5"], "P")], text }, size)!;
    const [y, x] = [valueScale(chart), yearScale(chart)];
    const [a, b] = chart.lines;
    expect(a!.paths).toEqual([]);
    expect(a!.markers.map((marker) => marker.kind)).toEqual(["dot", "dot"]);
    expect(a!.markers[1]!.x).toBeCloseTo(x(2002), 0);
    expect(a!.markers[1]!.y).toBeCloseTo(y(30), 0);
    expect(b!.markers[0]!.kind).toBe("hollow");
  });
});

const anySeries = fc.array(
  fc.record({
    label: fc.constantFrom("China", "United States", "Latin America & Caribbean", "Saint Vincent and the Grenadines", "拉丁美洲和加勒比"),
    values: fc.array(fc.option(fc.integer({ min: -1000, max: 100000 }), { freq: 6 }), { minLength: 1, maxLength: 30 }),
    from: fc.integer({ min: 1990, max: 2010 }),
    weight: fc.constantFrom("normal" as const, "chosen" as const, "context" as const),
    note: fc.option(fc.constant("US$ 534 billion"), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 10 },
).map((list) => list.map((each, index): ChartSeries => ({ ...each, ...series(String(index), each.from, each.values.map((value) => (value === null ? null : String(value)))), label: each.label })));

describe("any mark", () => {
  it("never lets two names touch, keeps all in the drawing, and never draws beyond the plot", () => {
    fc.assert(fc.property(anySeries, fc.constantFrom(...CHART_MARKS), fc.constantFrom(...Object.values(DRAWING_WIDTHS)), (list, mark, width) => {
      const ranges = list.length > 1 ? [{ id: "range", between: ["0", "1"] as const, tone: "context" as const, label: "Gap", note: "US$ 5 billion more (3.2%)" }] : [];
      const chart = placeTimeChart({ mark, series: list, ranges, text }, chartSize(width, false));
      if (!chart) return;
      const boxes = [...chart.labels].sort((a, b) => a.top - b.top);
      boxes.forEach((box, index) => {
        expect(box.top + box.heightPx).toBeLessThanOrEqual(chart.size.height);
        if (index > 0) expect(box.top).toBeGreaterThanOrEqual(boxes[index - 1]!.top + boxes[index - 1]!.heightPx - 0.11);
      });
      const columns = chart.columns.flatMap((each) => each.paths.flatMap((path) => rectangles(path.d)));
      const points = [...chart.areas.flatMap((area) => area.paths.flatMap((path) => corners(path.d))), ...chart.lines.flatMap((line) => line.markers), ...columns, ...columns.map((each) => ({ x: each.x + each.width, y: each.y + each.height }))];
      for (const { x, y } of points) {
        expect(x).toBeGreaterThanOrEqual(chart.plot.left - 2.2);
        expect(x).toBeLessThanOrEqual(chart.plot.right + 2.2);
        expect(y).toBeGreaterThanOrEqual(chart.plot.top - 0.2);
        expect(y).toBeLessThanOrEqual(chart.plot.bottom + 1.2);
      }
    }));
  });
});

describe("charts side by side", () => {
  const charts = [[series("a", 2000, ["1", "2", "3"])], [series("b", 1990, ["100", "50", "20"])]].map((each) => ({ series: each, text }));
  const placed = (sharing: "both" | "time" | "none") => charts.map((chart) => placeTimeChart({ ...chart, reach: sharedReach(charts, sharing), isLabelled: false }, facetSize(FACET_WIDTHS.narrow))!);

  it("have the same scales, the same time alone, or nothing in common, as asked", () => {
    const [a, b] = placed("both");
    expect(a!.gridlines).toEqual(b!.gridlines);
    expect(a!.years).toEqual(b!.years);
    const [c, d] = placed("time");
    expect(c!.gridlines).not.toEqual(d!.gridlines);
    expect(c!.years).toEqual(d!.years);
    const [e, f] = placed("none");
    expect(e!.years).not.toEqual(f!.years);
    expect(describeFacets(2, "time")).toEqual({ key: "describe.facets.time", params: { count: 2 } });
  });

  it("are told apart by their titles and not by labels in the drawing", () => {
    expect(placed("both").flatMap((chart) => chart.labels)).toEqual([]);
  });
});
