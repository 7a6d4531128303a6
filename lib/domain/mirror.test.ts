import { expect, it } from "vitest";
import { mirrorIndicator, mirrorKey } from "./mirror";

it.each([["IMTS_EXPORTS", "IMTS_IMPORTS"], ["GOODS_IMPORTS", "GOODS_EXPORTS"], ["US_EXPORTS_GOODS", "US_IMPORTS_GOODS"], ["GDP_USD", null], ["CIA_EXPORT_SHARE", null]])("%s is mirrored by %s", (indicator, other) => {
  expect(mirrorIndicator(indicator)).toBe(other);
});

it("the partner reports with the reporter as its partner", () => {
  const key = { indicator: "IMTS_EXPORTS", refArea: "BRA", counterpart: "CHN", freq: "A" } as const;
  expect(mirrorKey(key)).toEqual({ indicator: "IMTS_IMPORTS", refArea: "CHN", counterpart: "BRA", freq: "A" });
  expect(mirrorKey(mirrorKey(key)!)).toEqual(key);
  expect(mirrorKey({ ...key, counterpart: "_Z" })).toBeNull();
});
