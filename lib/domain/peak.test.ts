import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDecimals } from "./decimal";
import type { Observation } from "./observation";
import { peakOf } from "./peak";

const years = (from: number, ...values: (string | null)[]): Observation[] => values.map((value, index) => ({ period: String(from + index), value, status: value === null ? "M" : "A" }));

describe("the peak of a series", () => {
  it("is the highest value once five later years are known and the newest lies 5% below", () => {
    expect(peakOf(years(2000, "90", "100", "99", "98", "97", "96", "95"))).toEqual({ period: "2001", value: "100", newest: { period: "2006", value: "95" }, changePercent: "-5.0", isFirst: false, isPassed: true });
  });

  it("is none yet while the fall is smaller, or too short ago", () => {
    expect(peakOf(years(2000, "100", "99", "98", "97", "96", "95.1"))?.isPassed).toBe(false);
    expect(peakOf(years(2000, "90", "100", "60", "50", "40"))?.isPassed).toBe(false);
    expect(peakOf(years(2000, "1", "2", "3"))).toMatchObject({ period: "2002", isPassed: false, changePercent: "0.0" });
  });

  it("is the first of equal values, and missing years are neither values nor zero", () => {
    expect(peakOf(years(2000, "5", "5", null, "4"))).toMatchObject({ period: "2000", newest: { period: "2003", value: "4" } });
    expect(peakOf(years(1990, "9", "8", "7", "6", "5", "4"))).toMatchObject({ period: "1990", isFirst: true, isPassed: true });
    expect(peakOf(years(2000, null))).toBeNull();
    expect(peakOf([])).toBeNull();
  });

  it("never lies below any value of the series", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 40 }), (values) => {
      const peak = peakOf(years(1990, ...values.map(String)))!;
      expect(values.every((value) => compareDecimals(peak.value, String(value)) >= 0)).toBe(true);
    }));
  });
});
