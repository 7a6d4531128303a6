import { expect, it, test } from "vitest";
import { readPeriodLabel } from "./read-period-label";

test.each([
  ["2025", "2025"],
  [" 2025 ", "2025"],
  ["２０２５", "2025"],
  ["2025年", "2025"],
  ["2025Q3", "2025-Q3"],
  ["2025 q3", "2025-Q3"],
  ["2025-Q3", "2025-Q3"],
  ["Q3 2025", "2025-Q3"],
  ["2025T3", "2025-Q3"],
  ["2025M11", "2025-11"],
  ["2025-M01", "2025-01"],
  ["2025M1", "2025-01"],
  ["2025-11-23", "2025-11-23"],
])("%j is %s", (text, period) => {
  expect(readPeriodLabel(text)).toEqual({ ok: true, value: period });
});

test.each([
  ["11/2025", "period-format"],
  ["Nov 2025", "period-format"],
  ["2025Q5", "period-quarter"],
  ["2025M13", "period-month"],
  ["\ud800", "period-format"],
  ["", "period-format"],
])("%j is refused (%s) rather than guessed", (text, code) => {
  expect(readPeriodLabel(text)).toMatchObject({ ok: false, problem: { code } });
});

it("holds to the frequency of the series", () => {
  expect(readPeriodLabel("2025Q3", "A")).toMatchObject({ problem: { code: "period-frequency" } });
});

it("takes the first day of a period for the period, where days are not what is counted", () => {
  expect(readPeriodLabel("2025-11-01", "M")).toEqual({ ok: true, value: "2025-11" });
  expect(readPeriodLabel("2025-01-01", "A")).toEqual({ ok: true, value: "2025" });
  expect(readPeriodLabel("2025-11-02", "M").ok).toBe(false);
  expect(readPeriodLabel("2025-02-01", "Q").ok).toBe(false);
  expect(readPeriodLabel("2025-11-01", "D")).toEqual({ ok: true, value: "2025-11-01" });
});
