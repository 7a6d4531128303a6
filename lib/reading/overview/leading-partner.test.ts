import { describe, expect, it } from "vitest";
import type { Observation } from "@/lib/domain/observation";
import { leadingPartners } from "./leading-partner";

const years = (values: Record<string, string | null>): Observation[] => Object.entries(values).map(([period, value]) => ({ period, value, status: value === null ? "M" : "A" }));
const both = (year: string, value: string | null) => ({ exports: years({ [year]: value }), imports: years({ [year]: "0.1" }) });

describe("the leading trade partner", () => {
  it("is the one with the larger sum of exports and imports, compared exactly", () => {
    const big = "100000000000000000.01";
    const [year] = leadingPartners([
      { code: "A", china: both("2024", big), us: both("2024", "100000000000000000.00") },
      { code: "B", china: both("2024", "1"), us: both("2024", "2") },
      { code: "C", china: both("2024", "1"), us: both("2024", "1.0") },
    ]);
    expect(year).toEqual({ period: "2024", china: ["A"], us: ["B"], unknown: [] });
  });

  it("is not known where a figure is missing, and a year without any is left out", () => {
    const found = leadingPartners([
      { code: "A", china: both("2024", "1"), us: both("2024", null) },
      { code: "B", china: both("2024", "3"), us: both("2024", "2") },
      { code: "D", china: both("2023", "3"), us: both("2022", "2") },
    ]);
    expect(found).toEqual([{ period: "2024", china: ["B"], us: [], unknown: ["A", "D"] }]);
  });
});
