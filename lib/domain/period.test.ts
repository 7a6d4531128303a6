import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { comparePeriods, firstDay, freqOf, FREQS, isFreq, lastDay, nextPeriod, parsePeriod, periodAt, periodOfDay, periodOrdinal, periodRange } from "./period";

/** The platform's own calendar, in UTC, as the judge of ours. */
const dayMs = 86_400_000;
const utc = (day: string) => Date.parse(`${day}T00:00:00Z`);
const anyDay = fc
  .integer({ min: utc("1000-01-01") / dayMs, max: utc("2999-12-31") / dayMs })
  .map((number) => new Date(number * dayMs).toISOString().slice(0, 10));
const anyFreq = fc.constantFrom(...FREQS);
const anyPeriod = fc.tuple(anyDay, anyFreq).map(([day, freq]) => periodOfDay(day, freq));

describe("parsePeriod", () => {
  test.each(["1000", "2999", "2025", "2025-Q1", "2025-Q4", "2025-01", "2025-12", "2024-02-29", "2000-02-29", "2025-11-30"])("accepts %s", (text) => {
    expect(parsePeriod(text)).toEqual({ ok: true, value: text });
  });

  test.each([
    ["2025-13", "period-month"],
    ["2025-00", "period-month"],
    ["2025-13-01", "period-month"],
    ["2025-Q5", "period-quarter"],
    ["2025-Q0", "period-quarter"],
    ["2025-02-29", "period-day"],
    ["1900-02-29", "period-day"],
    ["2025-11-31", "period-day"],
    ["2025-01-00", "period-day"],
    ["0999", "period-year"],
    ["3000-01", "period-year"],
    ["25", "period-format"],
    ["2025Q3", "period-format"],
    ["2025-q3", "period-format"],
    ["2025-W12", "period-format"],
    ["2025-1", "period-format"],
    ["2025-11-23T00:00", "period-format"],
    ["2025\n", "period-format"],
    [" 2025", "period-format"],
    ["２０２５", "period-format"],
    ["", "period-format"],
  ])("refuses %j as %s", (text, code) => {
    expect(parsePeriod(text)).toMatchObject({ ok: false, problem: { code } });
  });

  it("says how many days the month has", () => {
    expect(parsePeriod("2025-02-29")).toMatchObject({ problem: { params: { text: "2025-02-29", days: 28 } } });
  });

  it("refuses a period of another frequency, with an example of the right one", () => {
    expect(parsePeriod("2025-11", "M")).toEqual({ ok: true, value: "2025-11" });
    expect(parsePeriod("2025-11", "Q")).toMatchObject({
      problem: { code: "period-frequency", params: { text: "2025-11", found: "M", needed: "Q", example: "2025-Q3" } },
    });
  });

  it("shows no more of a long text than a person can read", () => {
    expect(parsePeriod("9".repeat(1e5))).toMatchObject({ problem: { params: { text: "9".repeat(40) } } });
  });

  it("never throws, and accepts only what has a first and a last day", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-[Q\d]\d?(-\d\d)?$/)), (text) => {
        const result = parsePeriod(text);
        if (result.ok) expect(utc(firstDay(text))).toBeLessThanOrEqual(utc(lastDay(text)));
      }),
    );
  });
});

describe("days", () => {
  test.each([
    ["2025", "2025-01-01", "2025-12-31"],
    ["2025-Q1", "2025-01-01", "2025-03-31"],
    ["2025-Q2", "2025-04-01", "2025-06-30"],
    ["2025-Q4", "2025-10-01", "2025-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2025-02", "2025-02-01", "2025-02-28"],
    ["2025-11-23", "2025-11-23", "2025-11-23"],
  ])("%s runs from %s to %s", (period, first, last) => {
    expect([firstDay(period), lastDay(period)]).toEqual([first, last]);
  });

  it("a period holds the day it was made from, and both its ends belong to it", () => {
    fc.assert(
      fc.property(anyDay, anyFreq, (day, freq) => {
        const period = periodOfDay(day, freq);
        expect(parsePeriod(period, freq)).toEqual({ ok: true, value: period });
        expect(firstDay(period) <= day && day <= lastDay(period)).toBe(true);
        expect(periodOfDay(firstDay(period), freq)).toBe(period);
        expect(periodOfDay(lastDay(period), freq)).toBe(period);
      }),
    );
  });
});

describe("order", () => {
  it("neighbours touch: the day after the last is the first of the next", () => {
    fc.assert(
      fc.property(anyPeriod.filter((period) => lastDay(period) < "2999-12-31"), (period) => {
        expect(utc(firstDay(nextPeriod(period))) - utc(lastDay(period))).toBe(dayMs);
      }),
    );
  });

  it("counts like the calendar, there and back", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => void expect(periodAt(periodOrdinal(period), freqOf(period))).toBe(period)),
    );
    expect(nextPeriod("2025-12")).toBe("2026-01");
    expect(nextPeriod("2025-Q4", 5)).toBe("2027-Q1");
    expect(nextPeriod("2026-01", -1)).toBe("2025-12");
    expect(nextPeriod("2024-02-28", 2)).toBe("2024-03-01");
    expect(nextPeriod("2025", 0)).toBe("2025");
  });

  it("has nothing before the year 1000 or after 2999", () => {
    expect(() => nextPeriod("2999-Q4")).toThrow(RangeError);
    expect(() => nextPeriod("1000-01-01", -1)).toThrow(RangeError);
    expect(() => nextPeriod("1000", -2000)).toThrow(RangeError);
  });

  it("sorts within a frequency by time", () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyFreq, (one, other, freq) => {
        const [a, b] = [periodOfDay(one, freq), periodOfDay(other, freq)];
        expect(Math.sign(comparePeriods(a, b))).toBe(Math.sign(periodOrdinal(a) - periodOrdinal(b)));
      }),
    );
  });

  it("is one total order even over mixed frequencies", () => {
    expect(["2025-01-01", "2025-01", "2024-12", "2025-Q1", "2025"].sort(comparePeriods)).toEqual(["2024-12", "2025", "2025-Q1", "2025-01", "2025-01-01"]);
    fc.assert(
      fc.property(anyPeriod, anyPeriod, anyPeriod, (a, b, c) => {
        expect(Math.sign(comparePeriods(a, b))).toBe(0 - Math.sign(comparePeriods(b, a)));
        expect(comparePeriods(a, b) === 0).toBe(a === b);
        if (comparePeriods(a, b) < 0 && comparePeriods(b, c) < 0) expect(comparePeriods(a, c)).toBeLessThan(0);
      }),
    );
  });
});

describe("periodRange", () => {
  it("holds every period from one end to the other", () => {
    expect(periodRange("2025-11", "2026-02")).toEqual({ ok: true, value: ["2025-11", "2025-12", "2026-01", "2026-02"] });
    expect(periodRange("2025", "2025")).toEqual({ ok: true, value: ["2025"] });
    fc.assert(
      fc.property(anyPeriod, fc.integer({ min: 0, max: 40 }), (from, length) => {
        if (Number(from.slice(0, 4)) > 2950) return;
        const range = periodRange(from, nextPeriod(from, length));
        expect(range.ok && range.value).toEqual(Array.from({ length: length + 1 }, (_, index) => nextPeriod(from, index)));
      }),
    );
  });

  it("refuses ends that are reversed, mixed or too far apart", () => {
    expect(periodRange("2026", "2025")).toMatchObject({ problem: { code: "period-range-order" } });
    expect(periodRange("2025", "2026-01")).toMatchObject({ problem: { code: "period-range-mixed" } });
    expect(periodRange("1000-01-01", "2999-12-31")).toMatchObject({ problem: { code: "period-range-too-long", params: { max: 100_000 } } });
    expect(periodRange("2000-01-01", nextPeriod("2000-01-01", 99_999)).ok).toBe(true);
    expect(periodRange("2000-01-01", nextPeriod("2000-01-01", 100_000)).ok).toBe(false);
  });
});

it("knows its frequency letters and no others", () => {
  expect(FREQS.every(isFreq)).toBe(true);
  expect(["W", "a", "", "AA"].some(isFreq)).toBe(false);
});
