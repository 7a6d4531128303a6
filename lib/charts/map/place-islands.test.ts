import { expect, it } from "vitest";
import { REGION } from "./geometry";
import { placeIslands } from "./place-islands";

const placed = placeIslands();

it("gives a circle to each state that is too small, and to no other", () => {
  expect(Object.keys(REGION.areas)).toHaveLength(33);
  expect(placed.map((each) => each.code)).toEqual(["KNA", "ATG", "DMA", "LCA", "VCT", "BRB", "GRD", "TTO"]);
  for (const [code, { path }] of Object.entries(REGION.areas)) expect(path !== "" || placed.some((each) => each.code === code), code).toBe(true);
});

it("keeps circles apart and leaders from crossing", () => {
  placed.slice(1).forEach((each, index) => {
    const above = placed[index]!;
    expect(each.y - above.y).toBeGreaterThanOrEqual(16);
    // Both leaders end in one column, so that they cross only where one begins on the wrong side of the other.
    expect(side(above, each.from)).toBeGreaterThan(0);
  });
});

/** Positive where the point lies below the line from the island to its circle. */
function side({ x, y, from }: (typeof placed)[number], point: { x: number; y: number }): number {
  return (x - from.x) * (point.y - from.y) - (y - from.y) * (point.x - from.x);
}
