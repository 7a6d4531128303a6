import { describe, expect, it, test } from "vitest";
import { parseNumber, type NumberOptions, type ParsedNumber } from "./number";
import { LOCALES, type Locale } from "./text";

function read(text: string, locale: Locale = "en", decimal?: NumberOptions["decimal"]): ParsedNumber {
  const result = parseNumber(text, { locale, decimal });
  if (!result.ok) throw new Error(`${JSON.stringify(text)} was refused: ${result.problem.code}`);
  return result.value;
}

function refusal(text: string, locale: Locale = "en", decimal?: NumberOptions["decimal"]) {
  const result = parseNumber(text, { locale, decimal });
  return result.ok ? `accepted as ${result.value.value}` : result.problem.code;
}

describe("separators", () => {
  test.each([
    ["1234", "1234"],
    ["1.234,56", "1234.56"],
    ["1,234.56", "1234.56"],
    ["1.234.567", "1234567"],
    ["1,234,567", "1234567"],
    ["1.234.567,8", "1234567.8"],
    ["12,5", "12.5"],
    ["12.50", "12.50"],
    ["0.234", "0.234"],
    ["0,234", "0.234"],
    ["1234.567", "1234.567"],
    ["1234,567", "1234.567"],
    [".5", "0.5"],
    [",5", "0.5"],
    ["007", "7"],
    ["1 234 567,89", "1234567.89"],
    ["1 234.567", "1234.567"],
    ["1'234'567.8", "1234567.8"],
    ["1’234", "1234"],
    ["1\u00a0234", "1234"],
    ["1\u202f234\u2009567", "1234567"],
  ])("%s is %s in every language", (text, value) => {
    for (const locale of LOCALES) expect(read(text, locale).value).toBe(value);
  });

  test.each([
    ["1.234", "en", "1.234"],
    ["1,234", "en", "1234"],
    ["1.234", "zh", "1.234"],
    ["1,234", "zh", "1234"],
    ["1.234", "pt", "1234"],
    ["1,234", "pt", "1.234"],
    ["-1,234", "pt", "-1.234"],
    ["(1,234)%", "en", "-1234"],
  ] as const)("%s in %s is %s by that language's convention", (text, locale, value) => {
    expect(read(text, locale).value).toBe(value);
  });

  it("refuses a lone separator before three digits in Spanish, with both readings", () => {
    for (const text of ["1.234", "1,234"]) {
      const result = parseNumber(text, { locale: "es" });
      expect(result).toMatchObject({ ok: false, problem: { code: "number-ambiguous", params: { text, first: "1.234", second: "1234" } } });
    }
  });

  it("lets the writer's own decimal sign settle what the language leaves open or says otherwise", () => {
    expect(read("1.234", "es", ".").value).toBe("1.234");
    expect(read("1.234", "es", ",").value).toBe("1234");
    expect(read("1.234", "en", ",").value).toBe("1234");
    expect(refusal("1.234", "en", "unknown")).toBe("number-ambiguous");
    expect(refusal("1.5", "en", ",")).toBe("number-grouping");
    expect(refusal("1.234,5", "en", ".")).toBe("number-two-decimal-signs");
    expect(refusal("1.5.2", "en", ".")).toBe("number-two-decimal-signs");
  });

  test.each([
    ["1.2.3", "number-two-decimal-signs"],
    ["1,5.3,2", "number-two-decimal-signs"],
    ["1.234,567,890", "number-two-decimal-signs"],
    ["12,34,567", "number-grouping"],
    ["1 23", "number-grouping"],
    ["0 123", "number-grouping"],
    ["0,123,456", "number-grouping"],
    ["1234 567", "number-grouping"],
    ["1 234'567", "number-grouping"],
    ["1 234,567.8", "number-grouping"],
    ["1.5 678", "number-grouping"],
    ["12.34,5", "number-grouping"],
    ["1  234", "number-grouping"],
    ["5.", "number-malformed"],
    ["5,", "number-malformed"],
  ])("%s is refused (%s)", (text, code) => {
    expect(refusal(text)).toBe(code);
  });
});

describe("signs", () => {
  test.each([
    ["-5", "-5"],
    ["+5", "5"],
    ["−5", "-5"],
    ["–5", "-5"],
    ["–.5", "-0.5"],
    ["\u20115", "-5"],
    ["(123)", "-123"],
    ["( 1,234.5 )", "-1234.5"],
    ["(0)", "0"],
    ["-0", "0"],
    ["-0.00", "0.00"],
  ])("%s is %s", (text, value) => {
    expect(read(text).value).toBe(value);
  });

  test.each(["--5", "5-", "(-5)", "-(5)", "- 5", "+-5", "5-6"])("%s is refused for its sign", (text) => {
    expect(refusal(text)).toBe("number-sign");
  });

  it("takes an en dash for a minus only where it touches the number", () => {
    expect(refusal("– 5")).not.toContain("accepted");
    expect(refusal("5–6")).not.toContain("accepted");
    expect(read("* –5")).toMatchObject({ value: "-5", marks: ["*"] });
  });
});

describe("no figure", () => {
  test.each(["", " ", "\u00a0", "\u200b", "-", "–", "—", "−", "n/a", "N/A", "NA", "n.a.", "..", "...", "…", ":", "n.d.", "s/d"])(
    "%j is a missing value without a status of its own",
    (text) => {
      expect(read(text)).toEqual({ value: null, percent: false, marks: [] });
    },
  );

  it("keeps the footnote and the status of a missing value", () => {
    expect(read("..*")).toEqual({ value: null, percent: false, marks: ["*"] });
    expect(read("– ¹")).toEqual({ value: null, percent: false, marks: ["¹"] });
    expect(read("M")).toEqual({ value: null, status: "M", percent: false, marks: [] });
    expect(read("Q")).toMatchObject({ value: null, status: "Q" });
  });

  test.each(["*", "%", "p", "m", "E", "-%", ".", ",", "()", "'"])("%s alone is no figure and no missing value", (text) => {
    expect(refusal(text)).toMatch(/number-(no-digits|malformed|unit)/);
  });
});

describe("what stands beside a figure", () => {
  test.each([
    ["123*", "123", ["*"]],
    ["123**", "123", ["*", "*"]],
    ["† 123", "123", ["†"]],
    ["123¹²", "123", ["¹", "²"]],
    ["123 a)", "123", ["a)"]],
    ["123b)", "123", ["b)"]],
    ["123 a/", "123", ["a/"]],
    ["123 1)", "123", ["1)"]],
    ["123 (1)", "123", ["(1)"]],
    ["123[a]", "123", ["[a]"]],
    ["a) 123 *", "123", ["a)", "*"]],
    ["(1) 123", "123", ["(1)"]],
    ["1) 123", "123", ["1)"]],
    ["(5) (1)", "-5", ["(1)"]],
    ["1,234.5‡", "1234.5", ["‡"]],
  ])("the marks of %s are kept apart from its digits", (text, value, marks) => {
    expect(read(text)).toEqual({ value, percent: false, marks });
  });

  it("recognises per cent and leaves the digits as they are", () => {
    expect(read("12.5%")).toEqual({ value: "12.5", percent: true, marks: [] });
    expect(read("12,5 %", "es")).toEqual({ value: "12.5", percent: true, marks: [] });
    expect(read("12.5%*")).toEqual({ value: "12.5", percent: true, marks: ["*"] });
    expect(read("(12.5%)")).toEqual({ value: "-12.5", percent: true, marks: [] });
    expect(read("１２．５％")).toEqual({ value: "12.5", percent: true, marks: [] });
    expect(refusal("12%%")).toBe("number-malformed");
    expect(refusal("%12")).toBe("number-malformed");
    expect(refusal("12‰")).toBe("number-unit");
  });

  it("recognises a status letter in either case", () => {
    expect(read("123p")).toEqual({ value: "123", status: "P", percent: false, marks: [] });
    expect(read("456 e")).toMatchObject({ value: "456", status: "E" });
    expect(read("456E")).toMatchObject({ value: "456", status: "E" });
    expect(read("12.5% p")).toMatchObject({ value: "12.5", status: "P", percent: true });
    expect(read("123 p*")).toMatchObject({ status: "P", marks: ["*"] });
    expect(read("7 b")).toMatchObject({ status: "B" });
    expect(read(".. N")).toMatchObject({ value: null, status: "N" });
  });

  test.each([
    ["123 p e", "number-status-conflict"],
    ["123 q", "status-forbids-value"],
    [".. p", "status-needs-value"],
    ["123 x", "number-unit"],
    ["5K", "number-unit"],
    ["5M", "number-unit"],
    ["5 m", "number-unit"],
    ["5B", "number-unit"],
    ["5 bn", "number-unit"],
    ["5 million", "number-unit"],
    ["5亿", "number-unit"],
    ["121)", "number-malformed"],
    ["1a2", "number-malformed"],
    ["1_000", "number-malformed"],
    ["1\n2", "number-malformed"],
    ["1/2", "number-malformed"],
    ["~5", "number-malformed"],
    ["٣", "number-no-digits"],
  ])("%s is refused (%s) rather than guessed", (text, code) => {
    expect(refusal(text)).toBe(code);
  });
});

describe("what is no number", () => {
  test.each([
    ["1e5", "number-exponent"],
    ["1.5E+10", "number-exponent"],
    ["1,5 e-3", "number-exponent"],
    ["1.5×10³", "number-exponent"],
    ["2 x 10^6", "number-exponent"],
    ["NaN", "number-not-finite"],
    ["-Infinity", "number-not-finite"],
    ["∞", "number-not-finite"],
    ["0x1F", "number-hexadecimal"],
    ["US$ 5", "number-currency"],
    ["$5", "number-currency"],
    ["5 €", "number-currency"],
    ["R$ 1.234,56", "number-currency"],
    ["5 USD", "number-currency"],
    ["5 dólares", "number-currency"],
    ["5元", "number-currency"],
    ["￥5", "number-currency"],
    ["=A1+B1", "number-formula"],
    ["@SUM(1)", "number-formula"],
    ["#N/A", "number-spreadsheet-error"],
    ["#DIV/0!", "number-spreadsheet-error"],
    ["\ud800", "number-surrogate"],
    ["12\udc00", "number-surrogate"],
    ["1\u00002", "number-control"],
    ["\u001b[31m5", "number-control"],
    ["hello", "number-unit"],
    ["<script>alert(1)</script>", "number-unit"],
    ["1".repeat(40), "number-too-many-digits"],
    ["0.123456789012345678901", "number-too-many-decimals"],
    ["1".repeat(201), "number-too-long"],
  ])("%j is refused (%s)", (text, code) => {
    for (const locale of LOCALES) expect(refusal(text, locale)).toBe(code);
  });

  it("names the currency in its message, so that one knows what to remove", () => {
    expect(parseNumber("US$ 5", { locale: "en" })).toMatchObject({ problem: { params: { unit: "US$" }, message: expect.stringContaining("US$") } });
    expect(parseNumber("5 USD", { locale: "en" })).toMatchObject({ problem: { params: { unit: "USD" } } });
  });
});

describe("characters", () => {
  test.each([
    ["１２３４", "1234"],
    ["１，２３４．５", "1234.5"],
    ["\u200e1234\u200f", "1234"],
    ["\u202a1\u200b234\u202c", "1234"],
    ["\ufeff5", "5"],
    ["\u3000５\u3000", "5"],
    ["1\u00ad234", "1234"],
  ])("%j is read as %s", (text, value) => {
    expect(read(text).value).toBe(value);
  });
});
