import { expect, it } from "vitest";
import { chooseViews, type HeldSeries } from "./choose-views";

const held = (indicator: string, refArea: string, counterpart: string, rest: Partial<HeldSeries> = {}): HeldSeries => ({ indicator, refArea, counterpart, fit: 3, observations: 10, lastYear: "2024", ...rest });

it("two areas are one area's figure with the other, as they were named", () => {
  const both = [held("EXPORTS", "BRA", "CHN"), held("EXPORTS", "CHN", "BRA")];
  expect(chooseViews(["BRA", "CHN"], both)).toEqual([{ indicator: "EXPORTS", areas: ["BRA"], counterparts: ["CHN"] }]);
  expect(chooseViews(["CHN", "BRA"], both)).toEqual([{ indicator: "EXPORTS", areas: ["CHN"], counterparts: ["BRA"] }]);
});

it("the other way round is better than nothing", () => {
  expect(chooseViews(["BRA", "CHN"], [held("EXPORTS", "CHN", "BRA")])).toEqual([{ indicator: "EXPORTS", areas: ["CHN"], counterparts: ["BRA"] }]);
});

it("several areas share a partner, and are laid side by side where the figure has none", () => {
  expect(chooseViews(["BRA", "CHL", "CHN"], [held("EXPORTS", "BRA", "CHN"), held("EXPORTS", "CHL", "CHN")])).toEqual([{ indicator: "EXPORTS", areas: ["BRA", "CHL"], counterparts: ["CHN"] }]);
  expect(chooseViews(["CHN", "USA"], [held("CO2", "CHN", "_Z"), held("CO2", "USA", "_Z")])).toEqual([{ indicator: "CO2", areas: ["CHN", "USA"], counterparts: [] }]);
  expect(chooseViews(["CHN", "USA"], [held("CO2", "CHN", "_Z")])).toEqual([]);
});

it("one area leaves the partner to the page, and no area gives no view", () => {
  expect(chooseViews(["BRA"], [held("EXPORTS", "BRA", "CHN"), held("EXPORTS", "BRA", "USA")])).toEqual([{ indicator: "EXPORTS", areas: ["BRA"], counterparts: [] }]);
  expect(chooseViews([], [held("EXPORTS", "BRA", "CHN")])).toEqual([]);
});

it("what is called so comes first, then pairs, then what fits better, is newer and longer; three at most", () => {
  const series = [
    held("OLD", "BRA", "CHN", { lastYear: "2014" }), held("SHORT", "BRA", "CHN", { observations: 1 }), held("LONG", "BRA", "CHN"), held("BESIDE", "BRA", "CHN", { fit: 4, lastYear: "2026" }),
    held("EACH", "BRA", "_Z"), held("EACH", "CHN", "_Z"),
  ];
  expect(chooseViews(["BRA", "CHN"], series).map(({ indicator }) => indicator)).toEqual(["LONG", "SHORT", "OLD"]);
  expect(chooseViews(["BRA", "CHN"], series.slice(3)).map(({ indicator }) => indicator)).toEqual(["BESIDE", "EACH"]);
  expect(chooseViews(["BRA", "CHN"], [...series, held("CALLED", "BRA", "_Z", { fit: 1 }), held("CALLED", "CHN", "_Z", { fit: 1 })])[0]).toEqual({ indicator: "CALLED", areas: ["BRA", "CHN"], counterparts: [] });
});
