import { describe, expect, it, test } from "vitest";
import { z } from "zod";
import { anyLocalText, areaCode, day, decimal, fitsSeries, id, indicatorCode, line, localText, optional, period, prose, seriesKey, slug, webAddress } from "./field";
import { readInput } from "./invalid-input";

const accepts = (schema: z.ZodType, given: unknown) => schema.safeParse(given).success;

describe("text fields", () => {
  it("are trimmed, not empty and not longer than said", () => {
    expect(line(5).parse("  abc ")).toBe("abc");
    expect(["", "  ", "abcdef", 5, null].some((given) => accepts(line(5), given))).toBe(false);
    expect(prose(5).parse("a\r\nb")).toBe("a\nb");
  });

  test.each(["a\u0000b", "\ud800", "a\u202eb"])("refuse %j in every kind of text", (text) => {
    for (const schema of [line(), prose(), localText().shape.en, webAddress]) expect(accepts(schema, text)).toBe(false);
    expect(accepts(anyLocalText(), { es: text })).toBe(false);
  });

  it("take HTML as text, since it is escaped where it is shown", () => {
    expect(line().parse("<script>alert(1)</script>")).toBe("<script>alert(1)</script>");
  });
});

describe("texts in languages", () => {
  it("need English, or any one language where that is enough; empty translations are none", () => {
    expect(localText().parse({ en: "a", es: "", pt: null })).toEqual({ en: "a" });
    expect(accepts(localText(), { es: "a" })).toBe(false);
    expect(anyLocalText().parse({ en: "", zh: "贸易" })).toEqual({ zh: "贸易" });
    expect(accepts(anyLocalText(), { en: "  " })).toBe(false);
    expect(accepts(anyLocalText(), {})).toBe(false);
  });

  it("know four languages and refuse a fifth", () => {
    expect(accepts(localText(), { en: "a", fr: "b" })).toBe(false);
  });
});

test.each(["https://example.org/a?b=c", "http://news.bbc.co.uk/2/hi/4190295.stm", "HTTPS://EXAMPLE.ORG", "http://[::1]/"])("%s is a web address", (text) => {
  expect(webAddress.parse(text)).toBe(text);
});

test.each(["javascript:alert(1)", "data:text/html,x", "ftp://example.org", "example.org", "https://", "https://user:pass@example.org", "https://a b.org", "https://localhost", "http://\\example.org"])(
  "%s is no web address",
  (text) => {
    expect(accepts(webAddress, text)).toBe(false);
  },
);

it("codes, slugs and ids have their own letters", () => {
  expect(["wdi_pop", "A-1", "0"].every((text) => accepts(id, text))).toBe(true);
  expect(["", "-a", "a b", "a/b", "x".repeat(81)].some((text) => accepts(id, text))).toBe(false);
  expect(["trade", "culture-and-people", "g20"].every((text) => accepts(slug, text))).toBe(true);
  expect(["", "Trade", "a--b", "-a", "a_b", "x".repeat(61)].some((text) => accepts(slug, text))).toBe(false);
  expect([accepts(indicatorCode, "CO2"), accepts(indicatorCode, "co2"), accepts(areaCode, "BRA"), accepts(areaCode, "Br")]).toEqual([true, false, true, false]);
});

it("periods, days, decimals and keys are read by the domain, with its sentences", () => {
  expect([period.parse("2025-Q3"), day.parse("2025-11-23"), decimal.parse("007.50"), seriesKey.parse("CO2.CHN._Z.A")]).toEqual(["2025-Q3", "2025-11-23", "7.50", "CO2.CHN._Z.A"]);
  expect(accepts(day, "2025-11")).toBe(false);
  expect(period.safeParse("2025-13").error?.issues[0]?.message).toContain("months are 01 to 12");
  expect(seriesKey.safeParse("co2.chn._z.a").error?.issues[0]?.message).toContain("CO2.CHN._Z.A");
});

it("a period fits a series of its own frequency only", () => {
  expect([fitsSeries("CO2.CHN._Z.A", "2025"), fitsSeries("CO2.CHN._Z.A", "2025-Q1")]).toEqual([true, false]);
});

it("null and the empty string mean that nothing was given", () => {
  expect([null, "", undefined].map((given) => optional(line()).parse(given))).toEqual([undefined, undefined, undefined]);
});

describe("readInput", () => {
  const schema = z.strictObject({ a: z.array(z.strictObject({ b: z.number() })) });

  it("gives what fits", () => {
    expect(readInput(schema, { a: [{ b: 1 }] })).toEqual({ ok: true, value: { a: [{ b: 1 }] } });
  });

  it("names each wrong place by its path, unknown fields at their own", () => {
    const result = readInput(schema, { a: [{ b: "x", evil: 1 }], more: 2 });
    expect(result).toMatchObject({ ok: false, problem: { code: "invalid-input" } });
    const paths = result.ok ? [] : result.problem.errors?.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(["a.0.b", "a.0.evil", "more"]));
    expect(readInput(schema, 5)).toMatchObject({ problem: { errors: [{ path: "" }] } });
  });

  it("lists at most a hundred places, however bad the input", () => {
    const result = readInput(schema, { a: Array.from({ length: 500 }, () => ({ b: "x" })) });
    expect(result.ok || result.problem.errors?.length).toBe(100);
  });
});
