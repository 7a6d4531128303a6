import { describe, expect, it } from "vitest";
import type { Observation } from "@/lib/domain/observation";
import { regionMedian, STATES_MIN } from "./region-median";

const at = (period: string, value: string | null): Observation => ({ period, value, status: value === null ? "M" : "A" });
const states = Array.from({ length: STATES_MIN }, (_, index) => [at("2023", "999"), at("2024", String(index))]);

describe("the region's median", () => {
  it("is of the year of the country's newest figure", () => {
    expect(regionMedian([at("2023", "1"), at("2024", "5"), at("2025", null)], states)).toEqual({ value: "8", of: 17, period: "2024" });
  });

  it("is not told for fewer than half of the states, nor for a country without a figure", () => {
    expect(regionMedian([at("2024", "5")], states.slice(1))).toBeNull();
    expect(regionMedian([at("2024", null)], states)).toBeNull();
  });
});
