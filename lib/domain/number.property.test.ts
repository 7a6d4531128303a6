import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DIGITS_MAX, isDecimal } from "./decimal";
import { parseNumber } from "./number";
import { PROBLEM_CODES } from "./problem";
import { LOCALES, type Locale } from "./text";

const SIGNS: Record<Locale, [group: string, decimal: "." | ","]> = { en: [",", "."], zh: [",", "."], pt: [".", ","], es: [".", ","] };
const digits = (least: number, most: number) => fc.stringMatching(new RegExp(`^\\d{${least},${most}}$`));
const canonical = fc
  .tuple(fc.boolean(), fc.stringMatching(/^[1-9]\d{0,17}$/), fc.option(digits(1, 12)))
  .map(([negative, whole, decimals]) => `${negative ? "-" : ""}${whole}${decimals === null ? "" : `.${decimals}`}`);

describe("any number", () => {
  it("reads back what the locale's convention writes, with any group sign", () => {
    fc.assert(
      fc.property(canonical, fc.constantFrom(...LOCALES), fc.constantFrom("own", " ", "\u00a0", "\u202f", "'", ""), (value, locale, mark) => {
        const [own, decimal] = SIGNS[locale];
        const [whole = "", decimals] = value.split(".");
        const grouped = whole.replace(/\B(?=(\d{3})+$)/g, mark === "own" ? own : mark);
        const text = decimals === undefined ? grouped : `${grouped}${decimal}${decimals}`;
        expect(parseNumber(text, { locale, decimal })).toMatchObject({ ok: true, value: { value } });
      }),
    );
  });

  it("never throws, and answers with a canonical decimal within bounds or with a problem", () => {
    const alphabet = fc.string({ unit: fc.constantFrom(..."0123456789.,' -–()%*¹ap)eEM/$\u00a0\u200b１") , maxLength: 12 });
    const anything = fc.oneof(alphabet, fc.string(), fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));
    fc.assert(
      fc.property(anything, fc.constantFrom(...LOCALES), fc.constantFrom(undefined, ".", ",", "unknown"), (text, locale, decimal) => {
        const result = parseNumber(text, { locale, decimal });
        if (!result.ok) return void expect(PROBLEM_CODES).toContain(result.problem.code);
        const { value } = result.value;
        if (value === null) return;
        expect(isDecimal(value)).toBe(true);
        expect(value.replace(/\D/g, "").length).toBeLessThanOrEqual(DIGITS_MAX + 1);
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps the digits: what is accepted holds the digits that were written, in their order", () => {
    const text = fc.string({ unit: fc.constantFrom(..."0123456789.,' -("), maxLength: 14 });
    fc.assert(
      fc.property(text, (given) => {
        const result = parseNumber(given, { locale: "en" });
        if (!result.ok || result.value.value === null) return;
        const bare = (digits: string) => digits.replace(/\D/g, "").replace(/^0+/, "");
        expect(bare(result.value.value)).toBe(bare(given));
      }),
      { numRuns: 500 },
    );
  });
});
