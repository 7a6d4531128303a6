import { describe, expect, it } from "vitest";
import type { Locale } from "@/lib/domain/text";
import { formatCompact } from "./format-compact";
import { formatQuantity, percentSign } from "./format-unit";
import { axisScale, scaleWord } from "./scale-word";

/** No-break spaces are right on the page and hard to read in a test. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
const all = (value: string, unitMult = 0) =>
  Object.fromEntries((["en", "es", "pt", "zh"] as Locale[]).map((locale) => [locale, plain(formatCompact(value, { locale, unitMult }))]));

describe("formatCompact", () => {
  it("says 10^12 in the scale of each language", () => {
    expect(all("1180.1", 9)).toEqual({ en: "1.18 trillion", es: "1,18 billones", pt: "1,18 trilhão", zh: "1.18万亿" });
    expect(all("3770.1", 9)).toEqual({ en: "3.77 trillion", es: "3,77 billones", pt: "3,77 trilhões", zh: "3.77万亿" });
    expect(all("1", 12)).toEqual({ en: "1 trillion", es: "1 billón", pt: "1 trilhão", zh: "1万亿" });
  });

  it("says 10^9 as mil millones in Spanish and as multiples of 10^8 in Chinese", () => {
    expect(all("518", 9)).toEqual({ en: "518 billion", es: "518 mil millones", pt: "518 bilhões", zh: "5180亿" });
    expect(all("1.5", 9)).toEqual({ en: "1.5 billion", es: "1,5 mil millones", pt: "1,5 bilhão", zh: "15亿" });
  });

  it("says 10^6, and in Chinese 10^4", () => {
    expect(all("2300000")).toEqual({ en: "2.3 million", es: "2,3 millones", pt: "2,3 milhões", zh: "230万" });
  });

  it("rises to the next word where rounding does", () => {
    expect(formatCompact("999950000", { locale: "en" })).toBe("1 billion");
  });

  it("writes small figures out", () => {
    expect(all("12345.678")).toEqual({ en: "12,346", es: "12.346", pt: "12.346", zh: "1.23万" });
    expect(all("21.3456")).toEqual({ en: "21.3", es: "21,3", pt: "21,3", zh: "21.3" });
    expect(all("-0.5")).toEqual({ en: "−0.5", es: "−0,5", pt: "−0,5", zh: "−0.5" });
    expect(formatCompact("0", { locale: "en" })).toBe("0");
  });

  it("never shows more digits than the source gives", () => {
    expect(formatCompact("2", { locale: "en", unitMult: 12 })).toBe("2 trillion");
  });
});

describe("units", () => {
  it("puts money's sign before the figure, and its Chinese name behind", () => {
    const money = { unitCode: "USD", unit: "USD", unitMult: 9 };
    expect(plain(formatQuantity("1180.1", { ...money, locale: "en" }))).toBe("US$ 1.18 trillion");
    expect(plain(formatQuantity("1180.1", { ...money, locale: "es" }))).toBe("US$ 1,18 billones");
    expect(plain(formatQuantity("-56", { ...money, locale: "pt" }))).toBe("−US$ 56 bilhões");
    expect(plain(formatQuantity("1180.1", { ...money, locale: "zh" }))).toBe("1.18万亿美元");
  });

  it("joins a scale word and a unit as the language does", () => {
    const tonnes = (unit: string, locale: Locale) => plain(formatQuantity("1766229024.5", { unitCode: "TONNE", unit, locale }));
    expect(tonnes("toneladas", "es")).toBe("1,77 mil millones de toneladas");
    expect(tonnes("toneladas", "pt")).toBe("1,77 bilhão de toneladas");
    expect(tonnes("吨", "zh")).toBe("17.7亿吨");
    expect(plain(formatQuantity("21.34", { unitCode: "TWH", unit: "teravatios hora", locale: "es" }))).toBe("21,3 teravatios hora");
    expect(formatQuantity("190160", { unitCode: "USD_2021", unit: "2021年美元", locale: "zh" })).toBe("19万（2021年美元）");
  });

  it("sets per cent as the language does and other units behind", () => {
    expect(formatQuantity("21.34", { unitCode: "PCT_GDP", unit: "% of GDP", locale: "en" })).toBe("21.3% of GDP");
    expect(formatQuantity("21.34", { unitCode: "PCT_GDP", unit: "占国内生产总值%", locale: "zh" })).toBe("占国内生产总值21.3%");
    expect(plain(percentSign("es", "3,4"))).toBe("3,4 %");
    expect(formatQuantity("1766229024.5", { unitCode: "TONNES", unit: "tonnes", locale: "en" })).toBe("1.77 billion tonnes");
  });
});

describe("axisScale", () => {
  it("takes the largest word that fits", () => {
    expect(axisScale(3.7e12, "en")).toEqual({ power: 12, word: "trillion" });
    expect(axisScale(5.2e11, "en")).toEqual({ power: 9, word: "billion" });
    expect(axisScale(5.2e11, "zh")).toEqual({ power: 8, word: "亿" });
    expect(axisScale(99999, "en")).toEqual({ power: 0, word: "" });
    expect(scaleWord(9, "es")).toBe("mil millones");
  });
});
