import { describe, expect, it } from "vitest";
import type { Observation } from "@/lib/domain/observation";
import { shareOf, tradeShares } from "./trade-shares";

const years = (values: Record<string, string | null>, status: Observation["status"] = "A"): Observation[] =>
  Object.entries(values).map(([period, value]) => ({ period, value, status: value === null ? "M" : status }));

describe("a partner's share in trade", () => {
  it("is its part of exports and imports together", () => {
    const shares = tradeShares({ exports: years({ 2023: "10", 2024: "30" }), imports: years({ 2023: "20", 2024: "15" }), worldExports: years({ 2023: "100", 2024: "100" }), worldImports: years({ 2023: "50", 2024: "50" }) });
    expect(shares).toEqual([{ period: "2023", value: "20.0", status: "A" }, { period: "2024", value: "30.0", status: "A" }]);
  });

  it("is unknown where any figure is", () => {
    const whole = years({ 2023: "100", 2024: "100" });
    expect(tradeShares({ exports: years({ 2023: null, 2024: "1" }), imports: years({ 2023: "1" }), worldExports: whole, worldImports: whole })).toEqual([]);
  });

  it("is no surer than its parts, and not known where the whole is zero", () => {
    expect(shareOf(years({ 2024: "25" }, "E"), years({ 2024: "50" }))).toEqual([{ period: "2024", value: "50.0", status: "E" }]);
    expect(shareOf(years({ 2024: "0" }), years({ 2024: "0" }))).toEqual([]);
  });
});
