import { expect, test } from "vitest";
import { shownPeriods, withPeriod } from "./layout";

test("columns reach from the first period held to the one after the last, without gaps", () => {
  expect(shownPeriods(["2024-11", "2025-02", "2025"], "M", "2026-01-15")).toEqual(["2024-11", "2024-12", "2025-01", "2025-02", "2025-03"]);
  expect(shownPeriods([], "Q", "2026-01-15")).toEqual(["2025-Q3", "2025-Q4", "2026-Q1"]);
});

test("a period is added at either side", () => {
  expect(withPeriod(["2025-Q4"], "after")).toEqual(["2025-Q4", "2026-Q1"]);
  expect(withPeriod(["2025"], "before")).toEqual(["2024", "2025"]);
});
