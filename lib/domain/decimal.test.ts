import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { add, changePercent, compareDecimals, divide, divideSignificant, exponentOf, isDecimal, multiply, normalizeDecimal, shift, subtract } from "./decimal";

const decimal = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 17n }), fc.stringMatching(/^\d{0,12}$/))
  .map(([negative, whole, rest]) => {
    const size = rest ? `${whole}.${rest}` : `${whole}`;
    return negative && /[1-9]/.test(size) ? `-${size}` : size;
  });

/** The same number as a whole count of 10⁻¹², for BigInt to judge by. */
function scaled(text: string): bigint {
  const [whole = "", rest = ""] = text.replace("-", "").split(".");
  const size = BigInt(whole + rest.padEnd(12, "0"));
  return text.startsWith("-") ? -size : size;
}

describe("normalizeDecimal", () => {
  test.each([
    ["-12.50", "-12.50"],
    ["+007.50", "7.50"],
    [".5", "0.5"],
    ["-.5", "-0.5"],
    ["-0", "0"],
    ["-0.00", "0.00"],
    ["000", "0"],
    ["1".repeat(30), "1".repeat(30)],
    ["0.0000230222337086616", "0.0000230222337086616"],
    [`0.${"1".repeat(20)}`, `0.${"1".repeat(20)}`],
    [`0${"1".repeat(30)}`, "1".repeat(30)],
    [`${"1".repeat(18)}.${"2".repeat(12)}`, `${"1".repeat(18)}.${"2".repeat(12)}`],
  ])("%s is %s", (text, value) => {
    expect(normalizeDecimal(text)).toEqual({ ok: true, value });
  });

  test.each([
    ["", "number-malformed"],
    [".", "number-malformed"],
    ["-", "number-malformed"],
    ["5.", "number-malformed"],
    ["1,5", "number-malformed"],
    ["1e5", "number-malformed"],
    ["NaN", "number-malformed"],
    ["5\n", "number-malformed"],
    ["1".repeat(31), "number-too-many-digits"],
    ["1".repeat(40), "number-too-many-digits"],
    [`${"1".repeat(19)}.${"2".repeat(12)}`, "number-too-many-digits"],
    ["0.123456789012345678901", "number-too-many-decimals"],
    ["x".repeat(1000), "number-malformed"],
  ])("%s is refused (%s)", (text, code) => {
    const result = normalizeDecimal(text);
    expect(result).toMatchObject({ ok: false, problem: { code } });
    if (!result.ok) expect(result.problem.message.length).toBeLessThan(250);
  });

  it("leaves what is canonical alone, and makes canonical what it accepts", () => {
    fc.assert(fc.property(decimal, (text) => void expect(normalizeDecimal(text)).toEqual({ ok: true, value: text })));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[+-]?0*\d*\.?\d*$/)), (text) => {
        const result = normalizeDecimal(text);
        if (result.ok) expect(isDecimal(result.value)).toBe(true);
      }),
    );
  });
});

describe("arithmetic is exact", () => {
  it("agrees with whole numbers of any size", () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(scaled(add(a, b))).toBe(scaled(a) + scaled(b));
        expect(scaled(subtract(a, b))).toBe(scaled(a) - scaled(b));
        expect(compareDecimals(a, b)).toBe(scaled(a) < scaled(b) ? -1 : scaled(a) > scaled(b) ? 1 : 0);
      }),
    );
  });

  it("answers with canonical decimals", () => {
    fc.assert(
      fc.property(decimal, decimal, fc.integer({ min: 0, max: 12 }), (a, b, digits) => {
        for (const result of [add(a, b), subtract(a, b), multiply(a, b), divide(a, b, digits), changePercent(a, b)]) {
          if (result !== null) expect(isDecimal(result)).toBe(true);
        }
      }),
    );
  });

  it("has no float's dust and no exponent", () => {
    expect(add("0.1", "0.2")).toBe("0.3");
    expect(subtract("0.3", "0.3")).toBe("0");
    expect(multiply("1000000000000", "1000000000000")).toBe("1000000000000000000000000");
    expect(multiply("0.000001", "0.000001")).toBe("0.000000000001");
    expect(multiply("-5", "0")).toBe("0");
  });

  it("knows equal numbers of different digits", () => {
    expect(compareDecimals("12.5", "12.50")).toBe(0);
  });

  it("refuses to compute with what is no decimal, since that is a bug", () => {
    expect(() => add("1,5", "2")).toThrow(TypeError);
    expect(() => compareDecimals("1e3", "2")).toThrow(TypeError);
  });
});

describe("divide and changePercent", () => {
  test.each([
    ["1", "8", 2, "0.13"],
    ["-1", "8", 2, "-0.13"],
    ["1", "3", 4, "0.3333"],
    ["1", "3", 0, "0"],
    ["-1", "300", 1, "0.0"],
    ["10", "2", 2, "5.00"],
    ["1", "0", 2, null],
    ["1", "0.00", 2, null],
  ])("%s ÷ %s with %i decimals is %s", (a, b, digits, value) => {
    expect(divide(a, b, digits)).toBe(value);
  });

  test.each([
    ["80", "100", "25.0"],
    ["100", "80", "-20.0"],
    ["-10", "-5", "50.0"],
    ["-10", "5", "150.0"],
    ["3", "3", "0.0"],
    ["0", "5", null],
  ])("from %s to %s is %s per cent", (from, to, value) => {
    expect(changePercent(from, to)).toBe(value);
  });

  it("rounds as often as it is asked to", () => {
    expect(changePercent("3", "4", 3)).toBe("33.333");
  });
});

describe("divideSignificant, exponentOf and shift", () => {
  test.each([
    ["1", "3", 8, "0.33333333"], ["1", "400", 2, "0.0025"], ["12345", "10", 2, "1235"], ["-12345", "10", 5, "-1234.5"], ["0", "7", 3, "0.00"], ["2", "3", 1, "0.7"],
    ["1", "30000000000000000000", 8, "0.00000000000000000003"], ["5", "0", 8, null],
  ])("%s ÷ %s to %d significant digits is %s", (a, b, digits, expected) => expect(divideSignificant(a, b, digits)).toBe(expected));

  test.each([["-250", 2], ["0.0025", -3], ["0", 0], ["9.99", 0], ["1000.5", 3]])("the first digit of %s stands at 10^%d", (value, exponent) => expect(exponentOf(value)).toBe(exponent));

  test.each([["1.5", 3, "1500"], ["1.5", -1, "0.15"], ["-7", -3, "-0.007"], ["7.25", 0, "7.25"]])("%s times ten to %d is %s", (value, power, expected) => expect(shift(value, power)).toBe(expected));
});

test.each(["-0", "-0.0", "00", "01", "1.", ".5", "+1", "1e5", "", " 1"])("%j is not canonical", (text) => {
  expect(isDecimal(text)).toBe(false);
});
