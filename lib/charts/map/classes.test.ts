import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDecimals } from "@/lib/domain/decimal";
import { classOf, makeClasses, type ClassRule } from "./classes";

const bounds = (values: string[], rule: ClassRule) => makeClasses(values, rule).map(({ id, from, to }) => `${id} ${from ?? ""}..${to ?? ""}`);

describe("quantile classes", () => {
  it("hold as many figures each, between round numbers", () => {
    expect(bounds(["0.4", "1.7", "4.9", "5.3", "12", "18", "40.25", "77", "101", "5000"], { method: "quantile", count: 5 })).toEqual(["1 ..3", "2 3..10", "3 10..30", "4 30..100", "5 100.."]);
  });

  it("never part equal figures, and are fewer where figures repeat", () => {
    expect(bounds(["0", "0", "0", "0", "0", "7"], { method: "quantile", count: 5 })).toEqual(["1 ..5", "2 5.."]);
    expect(bounds(["3", "3.0", "3.00"], { method: "quantile", count: 5 })).toEqual(["1 .."]);
    expect(bounds([], { method: "quantile", count: 5 })).toEqual(["1 .."]);
  });

  it("are exact where floats are not", () => {
    const values = ["100000000000000000.01", "100000000000000000.02"];
    const classes = makeClasses(values, { method: "quantile", count: 5 });
    expect(values.map((value) => classOf(value, classes))).toEqual(["1", "2"]);
  });
});

describe("equal classes", () => {
  it("have round steps, at most as many as asked for", () => {
    expect(bounds(["3", "97"], { method: "equal", count: 5 })).toEqual(["1 ..20", "2 20..40", "3 40..60", "4 60..80", "5 80.."]);
    expect(bounds(["-0.31", "0.2"], { method: "equal", count: 6 })).toEqual(["1 ..-0.2", "2 -0.2..0", "3 0..0.2", "4 0.2.."]);
  });
});

describe("classes about a middle", () => {
  it("are as dark as they are far from it, on both sides", () => {
    const classes = makeClasses(["-30", "-5", "4", "18", "22", "55"], { method: "fixed", breaks: ["-20", "20", "40"], middle: "0" });
    expect(classes.map(({ id, shade, isBelowMiddle }) => [id, shade, isBelowMiddle])).toEqual([["b", 61, true], ["a", 22, true], ["1", 22, false], ["2", 61, false], ["3", 100, false]]);
    expect(["-20.1", "-20", "-0.1", "0", "40"].map((value) => classOf(value, classes))).toEqual(["b", "a", "a", "1", "3"]);
  });
});

describe("a figure", () => {
  const decimal = fc.tuple(fc.integer({ min: -99999, max: 99999 }), fc.integer({ min: 0, max: 4 })).map(([digits, places]) => {
    const text = String(Math.abs(digits)).padStart(places + 1, "0");
    const value = places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
    return digits < 0 ? `-${value}` : value;
  });
  const rule = fc.oneof(
    fc.record({ method: fc.constant("quantile" as const), count: fc.integer({ min: 2, max: 7 }) }),
    fc.record({ method: fc.constant("equal" as const), count: fc.integer({ min: 2, max: 7 }) }),
    fc.record({ method: fc.constant("quantile" as const), count: fc.integer({ min: 5, max: 7 }), middle: fc.constant("0") }),
  );

  it("belongs to the one class whose bounds hold it", () => {
    fc.assert(
      fc.property(fc.array(decimal, { maxLength: 33 }), rule, (values, given) => {
        const classes = makeClasses(values, given);
        expect(classes.length).toBeLessThanOrEqual(8);
        expect(new Set(classes.map((each) => each.id)).size).toBe(classes.length);
        classes.slice(1).forEach((each, index) => expect(each.from).toBe(classes[index]!.to));
        for (const value of values) {
          const holding = classes.filter(({ from, to }) => (from === null || compareDecimals(value, from) >= 0) && (to === null || compareDecimals(value, to) < 0));
          expect(holding.map((each) => each.id)).toEqual([classOf(value, classes)]);
        }
      }),
    );
  });

  it("shares its class with as many others where all figures differ, but for what makes a bound round", () => {
    fc.assert(
      fc.property(fc.uniqueArray(decimal, { minLength: 14, maxLength: 33, selector: Number }), fc.integer({ min: 2, max: 7 }), (values, count) => {
        const classes = makeClasses(values, { method: "quantile", count });
        const sizes = classes.map(({ id }) => values.filter((value) => classOf(value, classes) === id).length);
        expect(sizes).toHaveLength(count);
        const even = values.length / count;
        // A bound moves by at most 15 per cent of a class, and a class has two.
        for (const size of sizes) expect(Math.abs(size - even)).toBeLessThan(1 + 2 * Math.floor(0.15 * even));
      }),
    );
  });
});
