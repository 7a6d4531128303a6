import { describe, expect, it } from "vitest";
import type { Observation } from "@/lib/domain/observation";
import { findingOf } from "./finding";

const years = (values: Record<string, string | null>): Observation[] => Object.entries(values).map(([period, value]) => ({ period, value, status: value === null ? "M" : "A" }));
const of = (...series: Record<string, string | null>[]) =>
  findingOf(series.map((values, index) => ({ label: `S${index}`, observations: years(values) })), { unitCode: "", unit: "", unitMult: 0, decimals: 0 }, "en");

describe("the finding of a chart", () => {
  it("is the newest figure of a single series", () => {
    expect(of({ 2023: "1", 2024: "2" })?.key).toBe("headline.rise");
  });

  it("is which stands highest at the newest period that all have", () => {
    expect(of({ 2023: "1", 2024: "9" }, { 2023: "3", 2024: null }, { 2022: "8", 2023: "2" })).toEqual({
      key: "chart.above",
      params: { first: "S1", second: "S2", period: "2023", firstValue: "3", secondValue: "2" },
      figures: ["3", "2"],
      period: "2023",
    });
  });

  it("is nothing where nothing is certain", () => {
    expect(of()).toBeNull();
    expect(of({})).toBeNull();
    expect(of({ 2023: "1" }, { 2024: "1" })).toBeNull();
    expect(of({ 2023: "1" }, { 2023: "1.0" })).toBeNull();
  });
});
