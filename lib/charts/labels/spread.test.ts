import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { spread } from "./spread";

const boxes = fc.array(fc.record({ at: fc.double({ min: -50, max: 450, noNaN: true }), size: fc.integer({ min: 10, max: 50 }) }), { minLength: 1, maxLength: 12 });

describe("spread", () => {
  it("leaves boxes where they are wanted when nothing is in the way", () => {
    expect(spread([{ at: 20, size: 10 }, { at: 80, size: 10 }], 0, 100)).toEqual([20, 80]);
  });

  it("moves two that overlap apart by the same amount", () => {
    expect(spread([{ at: 50, size: 20 }, { at: 50, size: 20 }], 0, 100)).toEqual([40, 60]);
  });

  it("answers null where there is no room for all", () => {
    expect(spread([{ at: 5, size: 60 }, { at: 5, size: 60 }], 0, 100)).toBeNull();
  });

  it("never lets two boxes touch, and keeps all in the room", () => {
    fc.assert(fc.property(boxes, fc.integer({ min: 0, max: 4 }), (wanted, gap) => {
      const middles = spread(wanted, 0, 400, gap);
      const total = wanted.reduce((sum, each) => sum + each.size, 0) + gap * (wanted.length - 1);
      if (!middles) {
        expect(total).toBeGreaterThan(400);
        return;
      }
      const placed = wanted.map((each, index) => ({ top: middles[index]! - each.size / 2, bottom: middles[index]! + each.size / 2 })).sort((a, b) => a.top - b.top);
      placed.forEach((box, index) => {
        expect(box.top).toBeGreaterThanOrEqual(-1e-6);
        expect(box.bottom).toBeLessThanOrEqual(400 + 1e-6);
        if (index > 0) expect(box.top - placed[index - 1]!.bottom).toBeGreaterThanOrEqual(gap - 1e-6);
      });
    }));
  });

  it("keeps the order in which boxes were wanted", () => {
    fc.assert(fc.property(boxes, (wanted) => {
      const middles = spread(wanted, 0, 1000);
      if (!middles) return;
      const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]!.at - wanted[b]!.at);
      for (let i = 1; i < order.length; i += 1) {
        if (wanted[order[i]!]!.at > wanted[order[i - 1]!]!.at) expect(middles[order[i]!]!).toBeGreaterThan(middles[order[i - 1]!]!);
      }
    }));
  });
});
