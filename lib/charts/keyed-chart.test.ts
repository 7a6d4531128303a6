import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { chartSize, DRAWING_WIDTHS } from "./chart-style";
import { type KeyedSide, placeKeyedChart } from "./keyed-chart";

const text = { tick: (value: number, decimals: number) => value.toFixed(decimals), topTick: (value: number, decimals: number) => `${value.toFixed(decimals)} billion`, month: (month: string) => month };
const side = (numbers: number[], values: number[][], heading?: string): KeyedSide => ({
  heading, shift: 0, text,
  series: values.map((list, index) => ({ id: `s${numbers[index]}`, label: `Goods exports by partner: series ${numbers[index]}`, tone: "ink", number: numbers[index]!, observations: list.map((value, year) => ({ period: String(2000 + year), value: String(value), status: "A" })) })),
});
const place = (sides: Parameters<typeof placeKeyedChart>[0]["sides"], width: number = DRAWING_WIDTHS.wide) => placeKeyedChart({ sides }, chartSize(width, false))!;
const corners = (d: string) => [...d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

describe("a chart with two axes", () => {
  it("reads the lines of each side by that side's own numbers", () => {
    const chart = place([side([1], [[0, 50, 100]], "left"), side([2], [[0, 400, 800]], "right")]);
    for (const [line, top] of [[chart.left[0]!, 100], [chart.right[0]!, 800]] as const) {
      corners(line.paths[0]!.d).forEach(([x, y], index) => {
        expect(x).toBeCloseTo(chart.plot.left + (index / 2) * (chart.plot.right - chart.plot.left), 0);
        expect(y).toBeCloseTo(chart.plot.bottom - ((index * top) / 2 / top) * (chart.plot.bottom - chart.plot.top), 0);
      });
    }
    const tick = chart.rightTicks.find(({ label }) => label === "400")!;
    expect(tick.y).toBeCloseTo((chart.plot.top + chart.plot.bottom) / 2, 0);
  });

  it("covers the years of both sides", () => {
    const late = side([2], [[1, 2]]);
    const chart = place([side([1], [[1, 2, 3]]), { ...late, series: late.series.map((each) => ({ ...each, observations: each.observations.map((one) => ({ ...one, period: String(Number(one.period) + 10) })) })) }]);
    expect(chart.years.map(Math.floor)).toEqual([2000, 2011]);
  });

  it("is nothing where no series has a figure", () => {
    expect(placeKeyedChart({ sides: [side([1], [[]])] }, chartSize(DRAWING_WIDTHS.narrow, false))).toBeNull();
  });

  it("lets no number touch another, no row of the key another, and keeps both in the drawing", () => {
    const values = fc.array(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(values, values, fc.constantFrom(...Object.values(DRAWING_WIDTHS)), (left, right, width) => {
        const chart = place([side(left.map((_, index) => index + 1), left, "Left axis: US dollars"), side(right.map((_, index) => left.length + index + 1), right, "Right axis: tonnes of carbon dioxide")], width);
        const line = chart.style.labelLinePx;
        const middles = chart.numbers.map(({ y }) => y).sort((a, b) => a - b);
        middles.slice(1).forEach((y, index) => expect(y - middles[index]!).toBeGreaterThanOrEqual(line - 0.2));
        expect(chart.numbers).toHaveLength(left.length + right.length);
        const boxes = chart.key.rows.map((row) => ({ side: width < 480 ? 0 : row.side, top: row.y, bottom: row.y + row.lines.length * line }));
        for (const a of boxes) for (const b of boxes) if (a !== b && a.side === b.side) expect(a.bottom <= b.top || b.bottom <= a.top).toBe(true);
        expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeLessThanOrEqual(chart.key.heightPx);
        expect(chart.plot.bottom).toBeLessThan(chart.size.height);
        expect(chart.rightX).toBeLessThan(chart.size.width);
      }),
    );
  });
});
