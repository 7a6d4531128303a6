import { describe, expect, it } from "vitest";
import fc from "fast-check";
import type { ObsStatus } from "@/lib/domain/observation";
import { chartSize, DRAWING_WIDTHS } from "./chart-style";
import { placeLineChart } from "./line-chart";
import type { ChartSeries, ChartText } from "./series";

const text: ChartText = { tick: (value, decimals) => value.toFixed(decimals), topTick: (value, decimals) => `${value.toFixed(decimals)} units`, month: (month) => month };
const series = (id: string, from: number, values: (string | null)[], status: ObsStatus = "A"): ChartSeries => ({
  id, label: id, tone: "china",
  observations: values.map((value, index) => ({ period: String(from + index), value, status: value === null ? "M" : status })),
});
const size = chartSize(840, false);

/** The coordinates of a path, in order. */
const coordinates = (d: string) => [...d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map((match) => ({ x: Number(match[1]), y: Number(match[2]) }));

const anySeries = fc
  .array(
    fc.record({
      label: fc.constantFrom("China", "United States", "European Union", "Latin America & Caribbean", "World", "Saint Vincent and the Grenadines", "拉丁美洲和加勒比"),
      values: fc.array(fc.option(fc.integer({ min: -1000, max: 100000 }), { freq: 6 }), { minLength: 1, maxLength: 30 }),
      from: fc.integer({ min: 1990, max: 2010 }),
      weight: fc.constantFrom("normal" as const, "chosen" as const, "context" as const),
      note: fc.option(fc.constant("US$ 534 billion"), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((list) => list.map((each, index): ChartSeries => ({ ...series(String(index), each.from, each.values.map((value) => (value === null ? null : String(value)))), label: each.label, weight: each.weight, note: each.note, tone: index % 2 ? "eu" : "us" })));
const anyWidth = fc.constantFrom(...Object.values(DRAWING_WIDTHS));

describe("placeLineChart", () => {
  it("puts each figure where the scales say, recomputed from the gridlines and the plot", () => {
    const values = ["0", "10", "35.5", "20", "40"];
    const chart = placeLineChart({ series: [series("a", 2000, values)], text }, size)!;
    const [zero, ten] = [chart.gridlines[0]!, chart.gridlines.find((line) => line.label === "10")!];
    const pxPerUnit = (ten.y - zero.y) / 10;
    const found = coordinates(chart.lines[0]!.paths[0]!.d);
    expect(found).toHaveLength(values.length);
    found.forEach((point, index) => {
      expect(point.y).toBeCloseTo(zero.y + Number(values[index]) * pxPerUnit, 0);
      // 2000 and 2004 are leap years, so that years are equally long only as fractions.
      expect(point.x).toBeCloseTo(chart.plot.left + (index / 4) * (chart.plot.right - chart.plot.left), 0);
    });
  });

  it("never bridges a missing year", () => {
    const chart = placeLineChart({ series: [series("a", 2000, ["1", "2", null, "4", "5", null, "7"])], text }, size)!;
    const [line] = chart.lines;
    expect(line!.paths.map((path) => coordinates(path.d).length)).toEqual([2, 2]);
    expect(line!.markers.filter((marker) => marker.kind === "lone")).toHaveLength(1);
  });

  it("leaves out the notes of labels before it leaves out a name", () => {
    const list = ["27.4", "18.3", "17.8", "7.1", "2.2"].map((value, index) => ({ ...series(`Area ${index}`, 2022, ["1", value]), label: "Latin America & Caribbean", note: "US$ 1.23 trillion, 2023" }));
    const narrow = placeLineChart({ series: list, text }, chartSize(DRAWING_WIDTHS.narrow, false))!;
    expect(narrow.labels.map((label) => label.id).sort()).toEqual(list.map((each) => each.id));
    const wide = placeLineChart({ series: list.slice(0, 2), text }, size)!;
    expect(wide.labels.every((label) => label.noteLines > 0)).toBe(true);
  });

  it("answers null where there is no figure", () => {
    expect(placeLineChart({ series: [series("a", 2000, [null])], text }, size)).toBeNull();
    expect(placeLineChart({ series: [], text }, size)).toBeNull();
  });

  it("starts at zero unless all values are high, and never cuts a value off", () => {
    fc.assert(fc.property(anySeries, anyWidth, (list, width) => {
      const chart = placeLineChart({ series: list, text }, chartSize(width, false));
      if (!chart) return;
      for (const line of chart.lines) {
        for (const path of line.paths) {
          for (const { x, y } of coordinates(path.d)) {
            expect(y).toBeGreaterThanOrEqual(chart.plot.top - 0.11);
            expect(y).toBeLessThanOrEqual(chart.plot.bottom + 0.11);
            expect(x).toBeGreaterThanOrEqual(chart.plot.left - 0.11);
            expect(x).toBeLessThanOrEqual(chart.plot.right + 0.11);
          }
        }
      }
    }));
  });

  it("never lets two names touch, and names every series that it does not hide", () => {
    fc.assert(fc.property(anySeries, anyWidth, (list, width) => {
      const chart = placeLineChart({ series: list, text }, chartSize(width, false));
      if (!chart) return;
      const boxes = [...chart.labels].sort((a, b) => a.top - b.top);
      boxes.forEach((box, index) => {
        expect(box.top + box.heightPx).toBeLessThanOrEqual(chart.size.height);
        expect(box.x + box.widthPx).toBeLessThanOrEqual(chart.size.width + 1);
        if (index > 0) expect(box.top).toBeGreaterThanOrEqual(boxes[index - 1]!.top + boxes[index - 1]!.heightPx - 0.11);
      });
      const withFigures = list.filter((each) => each.observations.some((observation) => observation.value !== null));
      expect(new Set([...chart.labels.map((label) => label.id), ...chart.hidden])).toEqual(new Set(withFigures.map((each) => each.id)));
    }));
  });

  it("never lets two time ticks touch", () => {
    fc.assert(fc.property(anySeries, anyWidth, (list, width) => {
      const chart = placeLineChart({ series: list, text }, chartSize(width, false));
      chart?.timeTicks.forEach((tick, index) => {
        const previous = chart.timeTicks[index - 1];
        if (previous) expect(tick.x - previous.x).toBeGreaterThan(30);
      });
    }));
  });

  it("keeps its shape when all values are equal or there is one year only", () => {
    const flat = placeLineChart({ series: [series("a", 2000, ["5", "5"])], text }, size)!;
    expect(coordinates(flat.lines[0]!.paths[0]!.d).every((point) => Number.isFinite(point.y))).toBe(true);
    const single = placeLineChart({ series: [series("a", 2000, ["5"])], text }, size)!;
    expect(single.lines[0]!.markers.length).toBeGreaterThan(0);
  });
});
