import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDecimals } from "./decimal";
import { medianOf } from "./median";

describe("the median", () => {
  it("is the middle value, or half of the sum of the two in the middle", () => {
    expect(medianOf(["3", "-1", "2.5"])).toBe("2.5");
    expect(compareDecimals(medianOf(["0.1", "0.2", "4", "0"])!, "0.15")).toBe(0);
    expect(medianOf([])).toBeNull();
  });

  it("has as many values above as below, whatever their order", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 1, maxLength: 33 }), (numbers) => {
      const values = numbers.map(String);
      const median = medianOf(values)!;
      const count = (order: number) => values.filter((value) => compareDecimals(value, median) === order).length;
      expect(Math.max(count(1), count(-1))).toBeLessThanOrEqual(values.length / 2);
    }));
  });
});
