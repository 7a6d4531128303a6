import { describe, expect, it } from "vitest";
import { isSender, mirrorIndicator, mirrorKey } from "./mirror";
import { formatSeriesKey, parseSeriesKey } from "./series-key";

function mirrored(text: string): string | null {
  const parsed = parseSeriesKey(text);
  if (!parsed.ok) throw new Error(text);
  const other = mirrorKey(parsed.value);
  return other && formatSeriesKey(other);
}

describe("the other report of a flow", () => {
  it("is of the other side, by the other name, and its own is the first again", () => {
    expect(mirrored("IMTS_EXPORTS.CHN.BRA.A")).toBe("IMTS_IMPORTS.BRA.CHN.A");
    expect(mirrored("GOODS_IMPORTS.BRA.USA.M")).toBe("GOODS_EXPORTS.USA.BRA.M");
    expect(mirrored(mirrored("COW_EXPORTS.CHN.BRA.A")!)).toBe("COW_EXPORTS.CHN.BRA.A");
  });

  it("is nobody's where nobody stands opposite, or the code names no side or both", () => {
    for (const key of ["IMPORTS_PCT_GDP.BRA._Z.A", "EXPORT_SHARE_AVG.BRA.CHN.A", "IMTS_EXPORTS.CHN.CHN.A", "IMPORTS_FOR_EXPORTS.BRA.CHN.A"]) expect(mirrored(key)).toBeNull();
  });

  it("stands under the same name but for the side", () => {
    expect([mirrorIndicator("CHN_CUSTOMS_EXPORTS"), mirrorIndicator("GDP_USD")]).toEqual(["CHN_CUSTOMS_IMPORTS", null]);
  });

  it("is of the side that sends where the first is of the side that receives", () => {
    expect([isSender({ indicator: "IMTS_EXPORTS" }), isSender({ indicator: "IMTS_IMPORTS" })]).toEqual([true, false]);
  });
});
