import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { placeFlags } from "./place-flags";

const place = (year: number) => (year - 2000) * 10;
const at = (number: number, from: string, to: string | null = null) => ({ id: String(number), number, from, to });

describe("placeFlags", () => {
  it("puts a rule at a date and a band over a range", () => {
    const placed = placeFlags([at(1, "2010-01-01"), at(2, "2015", "2016")], place, [0, 250], 5);
    expect(placed.rules).toEqual([100]);
    expect(placed.bands).toEqual([{ x1: 150, x2: 170 }]);
    expect(placed.flags.map((flag) => flag.x)).toEqual([100, 160]);
  });

  it("gathers crowded flags into one that names them in order", () => {
    const { flags } = placeFlags([at(2, "2010-06-01"), at(1, "2010-01-01"), at(3, "2020")], place, [0, 250], 20);
    expect(flags.map((flag) => flag.annotations.map((each) => each.number))).toEqual([[1, 2], [3]]);
    expect(flags[0]!.x1).toBeLessThan(flags[0]!.x2);
  });

  it("cuts a band at the plot, and says which annotations lie outside", () => {
    const placed = placeFlags([at(1, "1990", "2002"), at(2, "1980"), at(3, "2050")], place, [0, 250], 20);
    expect(placed.bands).toEqual([{ x1: 0, x2: 30 }]);
    expect(placed.outside).toEqual(["2", "3"]);
  });

  it("keeps flags apart and loses no annotation", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 2000, max: 2024 }), { maxLength: 20 }), (years) => {
      const { flags } = placeFlags(years.map((year, index) => at(index + 1, String(year))), place, [0, 250], 28);
      flags.forEach((flag, index) => index > 0 && expect(flag.x - flags[index - 1]!.x).toBeGreaterThanOrEqual(27.8));
      expect(flags.flatMap((flag) => flag.annotations).length).toBe(years.length);
    }));
  });
});
