import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { timeTicks } from "../ticks/time-ticks";
import { valueScale } from "./value-scale";
import { dayFraction, periodEnd, periodMiddle, periodStart } from "./year-fraction";

describe("time", () => {
  it("measures days as fractions of their own year", () => {
    expect(dayFraction("2024-01-01")).toBe(2024);
    expect(periodEnd("2024")).toBeCloseTo(2025, 12);
    expect(periodMiddle("2025")).toBeCloseTo(2025.5, 12);
    expect(periodStart("2025-Q3")).toBeCloseTo(2025 + 181 / 365, 12);
    expect(periodEnd("2025-02-28")).toBeCloseTo(periodStart("2025-03-01"), 12);
  });

  const options = { widthPx: 600, fontPx: 12, month: (month: string) => month.slice(5) };
  it("marks round years where the figures of years stand", () => {
    const ticks = timeTicks({ ...options, domain: [1990.5, 2023.5], yearly: true });
    expect(ticks.map((tick) => tick.label)).toEqual(["1990", "1995", "2000", "2005", "2010", "2015", "2020"]);
    expect(ticks[0]!.year).toBe(1990.5);
  });

  it("marks the beginning of years for months", () => {
    expect(timeTicks({ ...options, domain: [2018.04, 2024.9], yearly: false }).map((tick) => tick.year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024]);
  });

  it("names months where the time is short", () => {
    expect(timeTicks({ ...options, domain: [2024.04, 2025.04], yearly: false }).map((tick) => tick.label)).toEqual(["2024", "04", "07", "10", "2025"]);
  });
});

describe("valueScale", () => {
  const base = { range: [300, 0] as [number, number], count: 5 };
  it("begins at zero where values are far from each other, and not where they are near", () => {
    expect(valueScale({ ...base, extent: [10, 100] }).domain).toEqual([0, 100]);
    expect(valueScale({ ...base, extent: [90, 100] }).domain).toEqual([90, 100]);
    expect(valueScale({ ...base, extent: [90, 100], zero: "always" }).domain[0]).toBe(0);
    expect(valueScale({ ...base, extent: [50, 100], zero: "never" }).domain[0]).toBe(50);
  });

  it("always holds all values and has ticks at both ends", () => {
    const finite = fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1000);
    fc.assert(fc.property(finite, finite, (a, b) => {
      const scale = valueScale({ ...base, extent: [Math.min(a, b), Math.max(a, b)] });
      expect(scale.domain[0]).toBeLessThanOrEqual(Math.min(a, b));
      expect(scale.domain[1]).toBeGreaterThanOrEqual(Math.max(a, b));
      expect(scale.ticks.length).toBeGreaterThanOrEqual(2);
      expect(scale.ticks.length).toBeLessThanOrEqual(12);
    }));
  });

  it("says how many decimals the ticks need", () => {
    expect(valueScale({ ...base, extent: [0, 1] }).decimals).toBe(1);
    expect(valueScale({ ...base, extent: [0, 100] }).decimals).toBe(0);
  });

  it("goes by powers of ten where asked, and only where all values are above zero", () => {
    expect(valueScale({ ...base, extent: [3, 4000], scale: "log" })).toMatchObject({ domain: [2, 5000], ticks: [10, 100, 1000] });
    expect(valueScale({ ...base, extent: [0, 4000], scale: "log" }).ticks).toContain(0);
  });
});
