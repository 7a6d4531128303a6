import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { DRAWING_WIDTHS } from "./chart-style";
import { describeSlope } from "./describe-slope";
import type { ChartSeries, Weight } from "./series";
import { placeSlopeChart } from "./slope-chart";

const series = (id: string, from: string | null, to: string | null, weight: Weight = "normal", label = id): ChartSeries => ({
  id, label, tone: "eu", weight,
  observations: [{ period: "2000", value: from, status: from === null ? "M" : "A" }, { period: "2020", value: to, status: to === null ? "M" : "P" }],
});
const text = { value: (value: string) => `${value} t`, period: (period: string) => period };
const place = (list: ChartSeries[], width: number = DRAWING_WIDTHS.medium) => placeSlopeChart({ series: list, from: "2000", to: "2020", text }, width);

describe("a slope chart", () => {
  it("puts both figures of a series where one scale says", () => {
    const values = [["0", "100"], ["50", "25"], ["100", "0"]];
    const chart = place(values.map(([from, to], index) => series(String(index), from!, to!)))!;
    const y = (value: number) => chart.slopes[0]!.y1 + (value / 100) * (chart.slopes[0]!.y2 - chart.slopes[0]!.y1);
    chart.slopes.forEach((slope, index) => {
      expect([slope.x1, slope.x2]).toEqual(chart.rails);
      expect(slope.y1).toBeCloseTo(y(Number(values[index]![0])), 0);
      expect(slope.y2).toBeCloseTo(y(Number(values[index]![1])), 0);
      expect(slope.isHollow).toEqual([false, true]);
    });
  });

  it("leaves out and names what lacks one of the two", () => {
    const chart = place([series("a", "1", "2"), series("b", null, "2"), series("c", "1", null)])!;
    expect(chart.slopes.map(({ id }) => id)).toEqual(["a"]);
    expect(chart.missing).toEqual(["b", "c"]);
    expect(place([series("b", null, "2")])).toBeNull();
  });

  it("names every series but those of the context, and no two labels touch", () => {
    const any = fc.array(fc.record({ from: fc.integer({ min: -1000, max: 100000 }), to: fc.integer({ min: -1000, max: 100000 }), weight: fc.constantFrom<Weight>("normal", "chosen", "context"), label: fc.constantFrom("Chile", "Latin America & Caribbean", "Saint Vincent and the Grenadines", "拉丁美洲和加勒比") }), { minLength: 1, maxLength: 33 });
    fc.assert(fc.property(any, fc.constantFrom(...Object.values(DRAWING_WIDTHS)), (list, width) => {
      const chart = place(list.map((each, index) => series(String(index), String(each.from), String(each.to), each.weight, each.label)), width)!;
      expect(chart.after).toHaveLength(list.filter((each) => each.weight !== "context").length);
      const tops = (label: { y: number }) => label.y - chart.style.labelLinePx / 2;
      for (const side of [chart.before, chart.after]) {
        [...side].sort((a, b) => a.y - b.y).forEach((label, index, all) => {
          expect(tops(label) + label.heightPx).toBeLessThanOrEqual(chart.size.height + 0.2);
          if (index > 0) expect(tops(label)).toBeGreaterThanOrEqual(tops(all[index - 1]!) + all[index - 1]!.heightPx - 0.2);
        });
      }
      // Long names may take all the room there is, but never cross the rails.
      expect(chart.rails[1]).toBeGreaterThan(chart.rails[0]);
    }));
  });

  it("tells how many rose and fell, and from what to what", () => {
    expect(describeSlope([series("a", "1", "2"), series("b", "5", "4"), series("c", "1", null)], "2000", "2020", text)).toEqual([
      { key: "describe.slope", params: { count: 2, from: "2000", to: "2020" } },
      { key: "describe.slopeSides", params: { up: 1, down: 1 } },
      { key: "describe.slopeOne", params: { label: "a", first: "1 t", last: "2 t" } },
      { key: "describe.slopeOne", params: { label: "b", first: "5 t", last: "4 t" } },
      { key: "describe.slopeWithout", params: { count: 1 } },
    ]);
  });
});
