import { describe, expect, it } from "vitest";
import type { Observation } from "@/lib/domain/observation";
import { comparedPeriod, headline } from "./headline";

const series = (...values: (string | null)[]): Observation[] =>
  values.map((value, index) => ({ period: String(2010 + index), value, status: value === null ? "M" : "A" }));
const of = (...values: (string | null)[]) => headline(series(...values), { locale: "en", value: (value) => `US$ ${value}` });

describe("headline", () => {
  it("tells a rise and a fall with both figures and both periods", () => {
    expect(of("100", "110")).toEqual({
      key: "headline.rise",
      params: { value: "US$ 110", period: "2011", previousValue: "US$ 100", previousPeriod: "2010", since: "2010", percent: "10.0%" },
    });
    expect(of("110", "99").key).toBe("headline.fall");
    expect(of("110", "110").key).toBe("headline.unchanged");
  });

  it("calls a record only what beats at least eight figures", () => {
    expect(of("1", "2", "3", "4", "5", "6", "7", "8", "9").key).toBe("headline.recordHigh");
    expect(of("1", "2", "3", "4", "5", "6", "7", "8").key).toBe("headline.rise");
    expect(of("9", "8", "7", "6", "5", "4", "3", "2", "1").key).toBe("headline.recordLow");
  });

  it("tells a change of sign before anything else", () => {
    expect(of("-5", "5").key).toBe("headline.turnedPositive");
    expect(of("5", "-5").key).toBe("headline.turnedNegative");
  });

  it("says a missing figure is missing, and nothing of what came before", () => {
    expect(of("5", null)).toEqual({ key: "headline.missing", params: { period: "2011" } });
    expect(of()).toEqual({ key: "headline.none", params: {} });
  });

  it("compares with nothing where the year before is missing", () => {
    expect(of("5", null, "7").key).toBe("headline.level");
    expect(of("7").key).toBe("headline.level");
  });

  it("tells no percentage that would mislead: below zero, to zero, or many times over", () => {
    expect(of("-5", "-8").key).toBe("headline.after");
    expect(of("5", "0").key).toBe("headline.after");
    expect(of("0", "7").key).toBe("headline.after");
    expect(of("1", "4.1").key).toBe("headline.after");
    expect(of("1", "4").key).toBe("headline.rise");
  });

  it("calls a change that rounds to nothing no rise and no fall", () => {
    expect(of("100000", "100001").key).toBe("headline.nearlyUnchanged");
  });

  it("tells shares in points, not in per cent of per cent", () => {
    const points = (...values: string[]) => headline(series(...values), { locale: "en", value: (value) => `${value}%`, inPoints: true });
    expect(points("20", "21")).toMatchObject({ key: "headline.risePoints", params: { points: "1.0" } });
    expect(points("20.4", "18.15")).toMatchObject({ key: "headline.fallPoints", params: { points: "2.3" } });
    expect(points("20.01", "20.02").key).toBe("headline.nearlyUnchanged");
  });

  it("compares months with the same month of the year before", () => {
    expect(comparedPeriod("2025-03")).toBe("2024-03");
    expect(comparedPeriod("2025-Q1")).toBe("2024-Q1");
    expect(comparedPeriod("2024-02-29")).toBe("2023-02-28");
  });
});
