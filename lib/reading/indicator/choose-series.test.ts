import { describe, expect, it } from "vitest";
import { chooseSeries, SERIES_SHOWN_MAX, type Candidate } from "./choose-series";

const held = (...keys: string[]): Candidate[] =>
  keys.map((key, index) => {
    const [refArea = "", counterpart = "", freq = ""] = key.split(".");
    return { key: `X.${key}`, refArea, counterpart, freq, observations: 10, lastValue: String(index) };
  });
const nothing = { areas: [], counterparts: [], freq: null };

describe("the series of a page", () => {
  it("are those of the powers, the region and Brazil where nothing was asked", () => {
    expect(chooseSeries(held("ARG._Z.A", "BRA._Z.A", "CHN._Z.A", "USA._Z.A"), nothing).keys).toEqual(["X.CHN._Z.A", "X.USA._Z.A", "X.BRA._Z.A"]);
  });

  it("are both powers with the region where somebody gives that", () => {
    expect(chooseSeries(held("CHN.LCN.A", "USA.LCN.A", "BRA.CHN.A", "BRA.USA.A"), nothing).keys).toEqual(["X.CHN.LCN.A", "X.USA.LCN.A"]);
  });

  it("are one country's with each power otherwise", () => {
    expect(chooseSeries(held("ARG.CHN.A", "ARG.USA.A", "BRA.CHN.A", "BRA.USA.A", "BRA.WLD.A"), nothing).keys).toEqual(["X.BRA.CHN.A", "X.BRA.USA.A"]);
  });

  it("are the largest where all have one partner", () => {
    expect(chooseSeries(held("ARG.CHN.A", "BRA.CHN.A"), nothing).keys).toEqual(["X.BRA.CHN.A", "X.ARG.CHN.A"]);
  });

  it("are those asked for, in that order, without unknown ones", () => {
    const all = held("ARG.CHN.A", "ARG.USA.A", "BRA.CHN.A", "BRA.USA.A");
    expect(chooseSeries(all, { areas: ["BRA", "XXX", "ARG"], counterparts: ["USA"], freq: null }).keys).toEqual(["X.BRA.USA.A", "X.ARG.USA.A"]);
    expect(chooseSeries(all, { areas: ["ARG"], counterparts: [], freq: null }).keys).toEqual(["X.ARG.CHN.A", "X.ARG.USA.A"]);
  });

  it("are yearly unless another frequency was asked for", () => {
    const all = held("CHN.WLD.A", "CHN.WLD.M");
    expect(chooseSeries(all, nothing).keys).toEqual(["X.CHN.WLD.A"]);
    expect(chooseSeries(all, { ...nothing, freq: "M" }).keys).toEqual(["X.CHN.WLD.M"]);
    expect(chooseSeries(all, { ...nothing, freq: "Q" }).freq).toBe("A");
  });

  it("are never more than can be told apart, and the page learns how many are left out", () => {
    const codes = Array.from({ length: 12 }, (_, index) => `A${index}`);
    const choice = chooseSeries(held(...codes.map((code) => `${code}._Z.A`)), { ...nothing, areas: codes });
    expect(choice.keys).toHaveLength(SERIES_SHOWN_MAX);
    expect(choice.leftOut).toBe(12 - SERIES_SHOWN_MAX);
  });
});
