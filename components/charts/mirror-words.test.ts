import { describe, expect, it } from "vitest";
import { LOCALES } from "@/lib/domain/text";
import type { Translate } from "./chart-words";
import { mirrorGapWords, reporterName } from "./mirror-words";

const t = ((key: string, params: Record<string, string> = {}) => `${key} ${Object.values(params).join(" ")}`.trim()) as unknown as Translate;
const gap = (value: string, percent: string | null) => ({ period: "2024", value, percent, status: "A" as const });

describe("the words of a gap", () => {
  const words = mirrorGapWords(t, { value: (value) => `US$ ${value}`, locale: "en" });

  it("name each side by who reports", () => {
    expect(reporterName(t, "Brazil")).toBe("chart.mirror.reports Brazil");
  });

  it("say the side and never a sign", () => {
    expect(words.text(gap("4.66", "6.5"))).toBe("chart.mirror.above US$ 4.66 6.5%");
    expect(words.text(gap("-4.66", "-6.5"))).toBe("chart.mirror.below US$ 4.66 6.5%");
  });

  it("have no per cent where the first report is zero, and say that there is none where both agree", () => {
    expect(words.text(gap("3", null))).toBe("chart.mirror.abovePlain US$ 3");
    expect(words.text(gap("-3", null))).toBe("chart.mirror.belowPlain US$ 3");
    expect(words.text(gap("0", "0.0"))).toBe("chart.mirror.equal");
  });

  it("write the per cent and the period in each language", () => {
    const notes = LOCALES.map((locale) => mirrorGapWords(t, { value: (value) => value, locale }).note(gap("4.66", "6.5")));
    expect(notes).toEqual(["6.5%", "6,5\u00a0%", "6,5%", "6.5%"].map((percent, index) => `chart.mirror.dated chart.mirror.above 4.66 ${percent} 2024${index === 3 ? "年" : ""}`));
  });
});
