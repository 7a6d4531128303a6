import fc from "fast-check";
import { expect, it } from "vitest";
import type { Observation } from "./observation";
import { compareObservations, sameObservation } from "./revision";

const o = (period: string, value: string | null, status: Observation["status"] = "A"): Observation => ({ period, value, status });
const series = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 2000, max: 2020 }), fc.integer({ min: 0, max: 2 })), { selector: ([year]) => year })
  .map((list) => list.map(([year, value]) => o(String(year), String(value))));

it("names what was added, removed and changed, oldest first", () => {
  const before = [o("2020", "1"), o("2021", "2"), o("2022", "3")];
  const after = [o("2019", "0"), o("2021", "2"), o("2022", "4", "P")];
  expect(compareObservations(before, after)).toEqual([
    { period: "2019", before: null, after: after[0], change: "added" },
    { period: "2020", before: before[0], after: null, change: "removed" },
    { period: "2022", before: before[2], after: after[2], change: "changed" },
  ]);
});

it("more digits of the same number are no change, another status is", () => {
  expect(sameObservation(o("2020", "12.5"), o("2020", "12.50"))).toBe(true);
  expect(sameObservation(o("2020", "12.5"), o("2020", "12.5", "P"))).toBe(false);
  expect(sameObservation(o("2020", null, "M"), o("2020", null, "M"))).toBe(true);
  expect(sameObservation(o("2020", null, "N"), o("2020", "0", "N"))).toBe(false);
});

it("a series does not differ from itself, and applying the differences gives the other", () => {
  fc.assert(
    fc.property(series, series, (before, after) => {
      expect(compareObservations(before, before)).toEqual([]);
      const state = new Map(before.map((observation) => [observation.period, observation]));
      for (const change of compareObservations(before, after)) {
        if (change.after) state.set(change.period, change.after);
        else state.delete(change.period);
      }
      expect(state).toEqual(new Map(after.map((observation) => [observation.period, observation])));
    }),
  );
});
