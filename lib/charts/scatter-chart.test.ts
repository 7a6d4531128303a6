import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { chartSize, DRAWING_WIDTHS } from "./chart-style";
import { placeScatter, POINT_PX, type ScatterAxisInput, type ScatterPoint } from "./scatter-chart";
import type { Box } from "./scatter-labels";

const text = { tick: (value: number, decimals: number) => value.toFixed(decimals), topTick: (value: number, decimals: number) => `${value.toFixed(decimals)}%` };
const axis = (extent: [number, number], scale: "linear" | "log" = "linear"): ScatterAxisInput => ({ heading: "Share of exports going to China, per cent", extent, shift: 0, scale, text });
const point = (id: string, x: string, y: string, label = id): ScatterPoint => ({ id, label, x, y, shape: "circle", isHollow: false });
const place = (points: ScatterPoint[], x: ScatterAxisInput, y: ScatterAxisInput, width: number = DRAWING_WIDTHS.wide) => placeScatter({ points, tone: "china", x, y }, chartSize(width, false));

describe("a scatter", () => {
  it("puts every point where both its axes say", () => {
    const values: [string, string][] = [["0", "0"], ["100", "40"], ["25", "10"], ["50", "20"]];
    const { points, plot } = place(values.map(([x, y], index) => point(String(index), x, y)), axis([0, 100]), axis([0, 40]));
    values.forEach(([x, y], index) => {
      expect(points[index]!.x).toBeCloseTo(plot.left + (Number(x) / 100) * (plot.right - plot.left), 0);
      expect(points[index]!.y).toBeCloseTo(plot.bottom - (Number(y) / 40) * (plot.bottom - plot.top), 0);
    });
  });

  it("sets the same factor the same distance apart on a logarithmic axis", () => {
    const { points } = place(["10", "100", "1000"].map((x) => point(x, x, "1")), axis([10, 1000], "log"), axis([0, 2]));
    expect(points[1]!.x - points[0]!.x).toBeCloseTo(points[2]!.x - points[1]!.x, 0);
  });

  it("keeps its axes whatever points a year has", () => {
    const [one, other] = [[point("a", "1", "1")], [point("a", "90", "30"), point("b", "2", "3")]].map((points) => place(points, axis([0, 100]), axis([0, 40])));
    expect(one!.xTicks).toEqual(other!.xTicks);
    expect(one!.yTicks).toEqual(other!.yTicks);
  });

  it("names points by their own side, and names the lone ones always", () => {
    const { labels } = place([point("a", "10", "10", "Chile"), point("b", "90", "30", "Peru")], axis([0, 100]), axis([0, 40]));
    expect(labels.map(({ text: name }) => name).sort()).toEqual(["Chile", "Peru"]);
  });

  it("lets no name touch another or cover the point of another, nor leave the drawing", () => {
    const any = fc.array(fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 1000 }), label: fc.constantFrom("Chile", "Saint Vincent and the Grenadines", "Trinidad and Tobago", "Peru", "圣文森特和格林纳丁斯") }), { minLength: 1, maxLength: 33 });
    fc.assert(
      fc.property(any, fc.constantFrom(...Object.values(DRAWING_WIDTHS)), (list, width) => {
        const chart = place(list.map(({ x, y, label }, index) => point(String(index), String(x), String(y), label)), axis([0, 1000]), axis([0, 1000]), width);
        const isApart = (a: Box, b: Box) => a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom;
        chart.labels.forEach((label, index) => {
          expect(label.box.left).toBeGreaterThanOrEqual(0);
          expect(label.box.right).toBeLessThanOrEqual(width);
          for (const other of chart.labels.slice(index + 1)) expect(isApart(label.box, other.box)).toBe(true);
          for (const { id, x, y } of chart.points) if (id !== label.id) expect(isApart(label.box, { left: x - POINT_PX, right: x + POINT_PX, top: y - POINT_PX, bottom: y + POINT_PX })).toBe(true);
        });
      }),
    );
  });
});
