import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { formatValue } from "./format-value";
import { roundDecimal, roundSignificant, shiftDecimal } from "./round-decimal";
import { compareDecimals, multiply } from "@/lib/domain/decimal";

const decimal = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 24n }), fc.stringMatching(/^\d{0,6}$/))
  .map(([negative, whole, fraction]) => {
    const size = `${whole}${fraction && `.${fraction}`}`;
    return negative && /[1-9]/.test(size) ? `-${size}` : size;
  });

describe("formatValue", () => {
  it("writes thousands and decimals as the language does", () => {
    expect(formatValue("-1234567.50", { locale: "en" })).toBe("−1,234,567.50");
    expect(formatValue("-1234567.50", { locale: "es" })).toBe("−1.234.567,50");
    expect(formatValue("-1234567.50", { locale: "pt" })).toBe("−1.234.567,50");
    expect(formatValue("-1234567.50", { locale: "zh" })).toBe("−1,234,567.50");
  });

  it("leaves four digits together in Spanish only", () => {
    expect(formatValue("1234", { locale: "es" })).toBe("1234");
    expect(formatValue("12345", { locale: "es" })).toBe("12.345");
    expect(formatValue("1234", { locale: "en" })).toBe("1,234");
  });

  it("is exact beyond the precision of a float", () => {
    expect(formatValue("123456789012345678901234.123456", { locale: "en" })).toBe("123,456,789,012,345,678,901,234.123456");
    expect(formatValue("9007199254740993", { locale: "en" })).toBe("9,007,199,254,740,993");
  });

  it("never shows more digits than the source gives, and rounds halves away from zero", () => {
    expect(formatValue("12.5", { locale: "en", decimals: 3 })).toBe("12.5");
    expect(formatValue("2.345", { locale: "en", decimals: 2 })).toBe("2.35");
    expect(formatValue("-2.5", { locale: "en", decimals: 0 })).toBe("−3");
    expect(formatValue("999.95", { locale: "en", decimals: 1 })).toBe("1,000.0");
  });

  it("writes no minus before a value that rounds to zero", () => {
    expect(formatValue("-0.04", { locale: "en", decimals: 1 })).toBe("0.0");
  });

  it("can be read back to the same digits", () => {
    fc.assert(fc.property(decimal, (value) => {
      const shown = formatValue(value, { locale: "en" });
      expect(shown.replaceAll(",", "").replace("−", "-").replace(/\.$/, "")).toBe(value);
    }));
  });
});

describe("rounding on digits", () => {
  it("keeps the wanted number of significant digits", () => {
    expect(roundSignificant("1184.6", 3)).toBe("1180");
    expect(roundSignificant("1185", 3)).toBe("1190");
    expect(roundSignificant("999.6", 3)).toBe("1000");
    expect(roundSignificant("0.012345", 3)).toBe("0.0123");
    expect(roundSignificant("99.96", 3)).toBe("100.0");
    expect(roundSignificant("0", 3)).toBe("0");
  });

  it("moves the point without loss, and back", () => {
    expect(shiftDecimal("1180.1", 9)).toBe("1180100000000");
    expect(shiftDecimal("1234", -3)).toBe("1.234");
    expect(shiftDecimal("-5", -3)).toBe("-0.005");
    fc.assert(fc.property(decimal, fc.integer({ min: 0, max: 12 }), (value, power) => {
      const moved = shiftDecimal(value, power);
      expect(compareDecimals(moved, multiply(value, `1${"0".repeat(power)}`))).toBe(0);
      expect(compareDecimals(shiftDecimal(moved, -power), value)).toBe(0);
    }));
  });

  it("is never further off than half of the last digit", () => {
    fc.assert(fc.property(decimal, fc.integer({ min: 0, max: 5 }), (value, decimals) => {
      const off = Math.abs(Number(roundDecimal(value, decimals)) - Number(value));
      expect(off).toBeLessThanOrEqual(0.5 * 10 ** -decimals + Math.abs(Number(value)) * 1e-15 + 1e-9);
    }));
  });
});
