import fc from "fast-check";
import { expect, it, test } from "vitest";
import { formatSeriesKey, isAreaCode, isIndicatorCode, parseSeriesKey } from "./series-key";

it("a key is read into its four parts and written back the same", () => {
  const key = { indicator: "GOODS_EXPORTS", refArea: "BRA", counterpart: "CHN", freq: "A" };
  expect(parseSeriesKey("GOODS_EXPORTS.BRA.CHN.A")).toEqual({ ok: true, value: key });
  const code = (most: number) => fc.stringMatching(new RegExp(`^[A-Z0-9_]{1,${most}}$`));
  fc.assert(
    fc.property(code(80), code(20).filter((area) => area !== "_Z"), code(20), fc.constantFrom("A", "Q", "M", "D"), (...parts) => {
      const text = parts.join(".");
      const result = parseSeriesKey(text);
      expect(result.ok && formatSeriesKey(result.value)).toBe(text);
    }),
  );
});

test.each([
  ["", "series-key-parts"],
  ["GOODS_EXPORTS.BRA.CHN", "series-key-parts"],
  ["GOODS_EXPORTS.BRA.CHN.A.B", "series-key-parts"],
  ["goods_exports.bra.chn.a", "series-key-case"],
  ["GOODS-EXPORTS.BRA.CHN.A", "series-key-part"],
  [".BRA.CHN.A", "series-key-part"],
  ["X..CHN.A", "series-key-part"],
  ["X.BRA.C N.A", "series-key-part"],
  ["X._Z.CHN.A", "series-key-part"],
  [`${"X".repeat(81)}.BRA.CHN.A`, "series-key-part"],
  [`X.${"B".repeat(21)}.CHN.A`, "series-key-part"],
  [`X.BRA.${"B".repeat(21)}.A`, "series-key-part"],
  ["X.BRA.CHN.W", "series-key-freq"],
  ["X.BRA.CHN.A\n", "series-key-freq"],
])("%j is refused (%s)", (text, code) => {
  expect(parseSeriesKey(text)).toMatchObject({ ok: false, problem: { code } });
});

it("says how a key in small letters should be written", () => {
  expect(parseSeriesKey("co2.chn._z.a")).toMatchObject({ problem: { params: { upper: "CO2.CHN._Z.A" } } });
});

it("names the place of the wrong part", () => {
  expect(parseSeriesKey("X.B!.CHN.A")).toMatchObject({ problem: { params: { part: "B!", place: 2 } } });
  expect(parseSeriesKey("X.BRA.C!.A")).toMatchObject({ problem: { params: { part: "C!", place: 3 } } });
});

it("never throws", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void parseSeriesKey(text)));
});

it("codes have capitals, digits and underscores only", () => {
  expect(["CO2", "_Z", "A1"].every(isAreaCode)).toBe(true);
  expect(["", "co2", "A-B", "A\n"].some(isIndicatorCode)).toBe(false);
});
