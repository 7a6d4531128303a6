import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add } from "@/lib/domain/decimal";
import type { Observation } from "@/lib/domain/observation";
import { partnerMix } from "./partner-mix";

const years = (values: Record<string, string | null>): Observation[] => Object.entries(values).map(([period, value]) => ({ period, value, status: value === null ? "M" : "A" }));
const part = (code: string, values: Record<string, string | null>) => ({ code, observations: years(values) });
const told = (mix: ReturnType<typeof partnerMix<{ code: string }>>) => mix && { parts: mix.parts.map((each) => [each.part.code, ...each.share.map(({ period, value }) => `${period}:${value}`)]), rest: mix.rest.map(({ period, value }) => `${period}:${value}`) };

describe("the mix of partners", () => {
  const whole = years({ 2022: "200", 2023: "200", 2024: "400" });

  it("is the share of each, and the rest of a hundred", () => {
    const mix = partnerMix({ parts: [part("CHN", { 2022: "50", 2023: "60", 2024: "100" }), part("USA", { 2022: "100", 2023: "20", 2024: "1" })], whole });
    expect(told(mix)).toEqual({ parts: [["CHN", "2022:25.0", "2023:30.0", "2024:25.0"], ["USA", "2022:50.0", "2023:10.0", "2024:0.3"]], rest: ["2022:25", "2023:60", "2024:74.7"] });
  });

  it("leaves out a year in which any part or the whole is unknown", () => {
    const mix = partnerMix({ parts: [part("CHN", { 2021: "1", 2022: "50", 2023: "60", 2024: "100" }), part("USA", { 2021: "1", 2022: "100", 2023: null, 2024: "1" })], whole });
    expect(told(mix)?.rest).toEqual(["2022:25", "2024:74.7"]);
    expect(mix?.parts.every(({ share }) => share.length === 2)).toBe(true);
  });

  it("counts a partner that is hardly known among the rest, and not as a part that empties the picture", () => {
    expect(told(partnerMix({ parts: [part("CHN", { 2022: "50", 2023: "60" }), part("EUU", { 2025: "9" })], whole }))).toEqual({ parts: [["CHN", "2022:25.0", "2023:30.0"]], rest: ["2022:75", "2023:70"] });
  });

  it("leaves out a year whose parts exceed the whole, and is nothing where too little is left", () => {
    expect(partnerMix({ parts: [part("CHN", { 2022: "150", 2023: "60" }), part("USA", { 2022: "60", 2023: "20" })], whole })).toBeNull();
    expect(partnerMix({ parts: [], whole })).toBeNull();
    expect(partnerMix({ parts: [part("CHN", { 2022: "1", 2023: "1" })], whole: [] })).toBeNull();
  });

  it("always adds up to a hundred, to the last digit", () => {
    const amount = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount, amount), { minLength: 2, maxLength: 12 }), (rows) => {
        const column = (value: (row: (typeof rows)[number]) => number) => Object.fromEntries(rows.map((row, index) => [String(2000 + index), String(value(row))]));
        const mix = partnerMix({ parts: [part("CHN", column(([china]) => china)), part("USA", column(([, us]) => us))], whole: years(column(([china, us, rest]) => china + us + rest)) });
        for (const [index, rest] of (mix?.rest ?? []).entries()) {
          const sum = (mix?.parts ?? []).reduce((total, { share }) => add(total, share[index]?.value ?? "x"), rest.value ?? "x");
          expect(Number(sum)).toBe(100);
        }
      }),
    );
  });
});
