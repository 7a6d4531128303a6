import fc from "fast-check";
import { expect, it } from "vitest";
import { encodePath, type Point } from "./encode-path";

/** Reads the path back as SVG 2 says: pairs after `m` are steps, `z` goes back to the ring's first point. */
function decode(path: string): Point[][] {
  let [x, y] = [0, 0];
  return path.split("z").filter(Boolean).map((ring) => {
    const numbers = [...ring.matchAll(/-?(?:\d+(?:\.\d)?|\.\d)/g)].map(Number);
    const points = numbers.flatMap((dx, index): Point[] => (index % 2 === 0 ? [[(x = round(x + dx)), (y = round(y + numbers[index + 1]!))]] : []));
    [x, y] = points[0]!;
    return points;
  });
}

const round = (value: number) => Math.round(value * 10) / 10 + 0;

it("writes no letter that is not needed", () => {
  expect(encodePath([[[1, 1], [1.5, 1], [1.5, 2.25], [0, 2.3], [1, 1]], [[3, 3], [3, 4], [4, 4]]])).toBe("m1 1 .5 0 0 1.3-1.5 0zm2 2 0 1 1 0z");
});

it("leaves out what is smaller than a tenth", () => {
  expect(encodePath([[[1, 1], [1.01, 1], [1.02, 1.02], [1, 1]]])).toBe("");
});

it("leads through the same points, to a tenth, however many rings there are", () => {
  const tenth = fc.integer({ min: -9000, max: 9000 }).map((tenths) => tenths / 10 + 0);
  const ring = fc.uniqueArray(fc.tuple(tenth, tenth), { minLength: 3, maxLength: 40, selector: (point) => point.join() });
  fc.assert(
    fc.property(fc.array(ring, { minLength: 1, maxLength: 5 }), (rings) => {
      expect(decode(encodePath(rings))).toEqual(rings);
    }),
  );
});
