import { expect, it } from "vitest";
import { describeScatter } from "./describe-scatter";
import type { ScatterPoint } from "./scatter-chart";

const point = (label: string, x: string, y: string): ScatterPoint => ({ id: label, label, x, y, shape: "circle", isHollow: false });
const text = { x: "Income", y: "Share", period: "2024", value: { x: (value: string) => `US$ ${value}`, y: (value: string) => `${value}%` } };

it("a scatter tells how many it holds and who stands at the ends of each axis, compared as decimals", () => {
  expect(describeScatter([point("Chile", "9", "40"), point("Haiti", "10", "-1"), point("Peru", "8.5", "3")], text)).toEqual([
    { key: "describe.scatter", params: { count: 3, x: "Income", y: "Share", period: "2024" } },
    { key: "describe.scatterEnds", params: { measure: "Share", high: "Chile", highValue: "40%", low: "Haiti", lowValue: "-1%" } },
    { key: "describe.scatterEnds", params: { measure: "Income", high: "Haiti", highValue: "US$ 10", low: "Peru", lowValue: "US$ 8.5" } },
  ]);
  expect(describeScatter([], text)).toEqual([{ key: "describe.empty", params: {} }]);
});
