import Big from "big.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDecimal } from "../decimal";
import { MISSING_STATUS, type Observation } from "../observation";
import { periodAt } from "../period";
import { type Alone, transformAgainst, transformOverTime } from ".";

const LARGEST = 10 ** 15;
const decimal = fc.integer({ min: -LARGEST, max: LARGEST }).map((each) => Big(each).div(1000).toFixed());
const observation = (ordinal: number, value: string | null, status: Observation["status"]): Observation => ({ period: periodAt(ordinal, "M"), value, status: value === null ? MISSING_STATUS : status });
/** Months in order with gaps, missing values and doubts. */
const observations = fc
  .uniqueArray(fc.integer({ min: 2000 * 12, max: 2004 * 12 }), { maxLength: 48 })
  .chain((ordinals) => fc.tuple(fc.constant([...ordinals].sort((a, b) => a - b)), fc.array(fc.tuple(fc.option(decimal), fc.constantFrom("A", "E", "P" as const)), { minLength: ordinals.length, maxLength: ordinals.length })))
  .map(([ordinals, rest]) => ordinals.map((ordinal, index) => observation(ordinal, rest[index]![0], rest[index]![1] as "A")));
const alone = fc.oneof(
  fc.constantFrom<Alone>({ kind: "yoy" }, { kind: "diff" }, { kind: "index", base: "2002-01" }),
  fc.integer({ min: 2, max: 12 }).map((periods): Alone => ({ kind: "mean", periods })),
);
const against = fc.constantFrom<Parameters<typeof transformAgainst>[1]>({ kind: "share", of: "WLD" }, { kind: "less", of: "USA" }, { kind: "per_capita" }, { kind: "per_gdp" });
const over = (given: Observation[], transform: Alone) => {
  const result = transformOverTime(given, "M", transform);
  return result.ok ? result.value : [];
};
const valueAt = (given: Observation[], period: string) => given.find((one) => one.period === period);

describe("any transform", () => {
  it("keeps the periods of the series, in their order, and answers with decimals or with missing ones", () => {
    fc.assert(
      fc.property(observations, observations, alone, against, fc.integer({ min: -3, max: 9 }), (given, other, first, second, shift) => {
        for (const made of [over(given, first), transformAgainst(given, second, { observations: other, shift })]) {
          const places = made.map(({ period }) => given.findIndex((one) => one.period === period));
          expect(places).toEqual([...places].sort((a, b) => a - b));
          expect(new Set(places).size).toBe(places.length);
          expect(places).not.toContain(-1);
          for (const { value, status } of made) {
            if (value === null) expect(status).toBe(MISSING_STATUS);
            else expect(isDecimal(value) && status !== MISSING_STATUS).toBe(true);
          }
        }
      }),
    );
  });

  it("makes no value of a missing one, and no normal one of a doubtful one", () => {
    fc.assert(
      fc.property(observations, observations, against, (given, other, transform) => {
        for (const one of transformAgainst(given, transform, { observations: other, shift: 0 })) {
          const own = valueAt(given, one.period)!;
          if (own.value === null) expect(one.value).toBeNull();
          else if (one.value !== null && own.status !== "A") expect(one.status).toBe(own.status);
        }
      }),
    );
  });
});

describe("differences", () => {
  it("of an unbroken series add up to its last value less its first, to the last digit", () => {
    fc.assert(
      fc.property(fc.array(decimal, { minLength: 2, maxLength: 40 }), (values) => {
        const given = values.map((value, index) => observation(24_000 + index, value, "A"));
        const sum = over(given, { kind: "diff" }).reduce((total, { value }) => total.plus(value!), Big(0));
        expect(sum.eq(Big(values.at(-1)!).minus(values[0]!))).toBe(true);
      }),
    );
  });

  it("to another series and back give the series", () => {
    fc.assert(
      fc.property(observations, observations, (given, other) => {
        const less = transformAgainst(given, { kind: "less", of: "USA" }, { observations: other, shift: 0 });
        for (const { period, value } of less) {
          if (value !== null) expect(Big(value).plus(valueAt(other, period)!.value!).eq(valueAt(given, period)!.value!)).toBe(true);
        }
      }),
    );
  });
});

describe("averages", () => {
  it("lie between the smallest and the largest of what they are made of, but for the rounding", () => {
    fc.assert(
      fc.property(fc.array(decimal, { minLength: 3, maxLength: 40 }), (values) => {
        const given = values.map((value, index) => observation(24_000 + index, value, "A"));
        over(given, { kind: "mean", periods: 3 }).forEach(({ value }, index) => {
          const window = values.slice(index, index + 3).map(Number);
          const slack = Math.max(1, ...window.map(Math.abs)) * 1e-7 + 0.5;
          expect(Number(value)).toBeGreaterThanOrEqual(Math.min(...window) - slack);
          expect(Number(value)).toBeLessThanOrEqual(Math.max(...window) + slack);
        });
      }),
    );
  });
});
