import { describe, expect, it } from "vitest";
import type { Placed } from "@/lib/domain/overlap";
import { type MarkGround, type MarkedSeries, refuseMark } from "./refuse-mark";

const WHOLES = ["WLD", "LCN", "EUU"];
const area = (code: string): Placed => ({ code, kind: WHOLES.includes(code) ? "aggregate" : "country", lac: ["BRA", "ARG"].includes(code) });
const ground: MarkGround = { aggregation: "sum", unitCode: "USD", transform: null, area };
/** "BRA.CHN" with what went in. */
const of = (...pairs: string[]): MarkedSeries[] =>
  pairs.map((pair) => {
    const [refArea = "", counterpart = "", input] = pair.split(/[.<]/);
    return { refArea, counterpart, inputs: input ? [input] : [] };
  });
const stacked = (pairs: string[], more: Partial<MarkGround> = {}) => refuseMark("stacked-area", of(...pairs), { ...ground, ...more });

describe("stacking", () => {
  it("is for amounts that can be summed", () => {
    expect(stacked(["BRA.CHN", "BRA.USA", "BRA.EUU"])).toBeNull();
    expect(stacked(["BRA.CHN", "ARG.CHN"])).toBeNull();
    expect(stacked(["BRA._Z"])).toBe("single");
    expect(stacked(["BRA._Z", "ARG._Z"], { aggregation: "mean" })).toBe("unsummed");
    expect(stacked(["BRA._Z", "ARG._Z"], { unitCode: "PCT_GDP" })).toBe("unsummed");
  });

  it("adds up nothing twice", () => {
    expect(stacked(["BRA.WLD", "BRA.CHN"])).toBe("overlap");
    expect(stacked(["LCN._Z", "BRA._Z"])).toBe("overlap");
    expect(stacked(["EUU._Z", "DEU._Z"])).toBe("overlap");
    expect(stacked(["LCN._Z", "CHN._Z"])).toBeNull();
    expect(stacked(["LCN.CHN", "BRA.USA"])).toBeNull();
    expect(stacked(["LCN.WLD", "BRA.USA"])).toBe("overlap");
    expect(stacked(["BRA.CHN", "CHN.BRA"])).toBeNull();
  });

  it("shares out one total, and never parts of several", () => {
    const share = { kind: "share", of: "WLD" } as const;
    expect(stacked(["BRA.CHN<XBRA", "BRA.USA<XBRA"], { transform: share })).toBeNull();
    expect(stacked(["BRA.CHN<XBRA", "ARG.CHN<XARG"], { transform: share })).toBe("transformed");
    expect(stacked(["BRA.CHN", "BRA.USA"], { transform: { kind: "yoy" } })).toBe("transformed");
    expect(stacked(["BRA.CHN", "BRA.USA"], { transform: { kind: "mean", periods: 3 } })).toBeNull();
  });
});

describe("columns", () => {
  it("stand for one series of what happened in a period", () => {
    expect(refuseMark("bars", of("BRA.CHN"), ground)).toBeNull();
    expect(refuseMark("bars", of("BRA.CHN", "BRA.USA"), ground)).toBe("several");
    expect(refuseMark("bars", of("BRA._Z"), { ...ground, aggregation: "mean" })).toBe("level");
    expect(refuseMark("bars", of("BRA._Z"), { ...ground, aggregation: "mean", transform: { kind: "yoy" } })).toBeNull();
  });

  it("have nothing behind them, which lines may", () => {
    expect(refuseMark("bars", of("BRA.CHN"), { ...ground, hasEarlier: true })).toBe("earlier");
    expect(refuseMark("line", of("BRA.CHN"), { ...ground, hasEarlier: true })).toBeNull();
  });
});
