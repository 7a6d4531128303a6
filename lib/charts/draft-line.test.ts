import { expect, it } from "vitest";
import type { Observation } from "@/lib/domain/observation";
import { placeDraftLine } from "./draft-line";

const series = (...values: (string | null)[]): Observation[] => values.map((value, index) => ({ period: String(2020 + index), value, status: value === null ? "M" : "A" }));
const SIZE = { width: 110, height: 60 };

it("draws both courses on one scale, and marks the proposed figure", () => {
  const placed = placeDraftLine(series("0", "10"), series("0", "10", "20"), "2022", SIZE)!;
  expect(placed).toEqual({ published: ["M5,55L55,30"], proposed: ["M5,55L55,30L105,5"], here: { x: 105, y: 5 } });
});

it("keeps a gap, and marks nothing where the period has no figure", () => {
  const placed = placeDraftLine(series("1", "2"), series("1", "2", null, "3", "4"), "2022", SIZE)!;
  expect(placed.proposed).toHaveLength(2);
  expect(placed.here).toBeNull();
});

it("draws nothing of a single figure", () => {
  expect(placeDraftLine(series("1"), series("1"), "2020", SIZE)).toBeNull();
});
