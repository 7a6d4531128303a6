import { describe, expect, it } from "vitest";
import type { Observation } from "@/lib/domain/observation";
import { describeMirror } from "./describe-mirror";
import { mirrorGaps } from "./mirror-gap";
import type { ChartSeries } from "./series";

const side = (id: string, observations: Observation[]): ChartSeries => ({ id, label: id, tone: "china", observations });
const report = side("China", [
  { period: "2020", value: "100.10", status: "A" }, { period: "2021", value: "0", status: "A" }, { period: "2022", value: "50", status: "P" }, { period: "2023", value: "60", status: "A" },
]);
const partner = side("Brazil", [
  { period: "2020", value: "120.1", status: "E" }, { period: "2021", value: "3", status: "A" }, { period: "2022", value: "45", status: "A" }, { period: "2023", value: null, status: "M" },
]);

describe("the gap between two reports", () => {
  it("is exact, signed, in per cent of the first, and only where both have a figure", () => {
    expect(mirrorGaps(report, partner)).toEqual([
      { period: "2020", value: "20", percent: "20.0", status: "E" },
      { period: "2021", value: "3", percent: null, status: "A" },
      { period: "2022", value: "-5", percent: "-10.0", status: "P" },
    ]);
    expect(mirrorGaps(report, side("Chile", []))).toEqual([]);
  });

  it("is told for the newest period and where it was widest", () => {
    const text = { value: (value: string) => value, period: (period: string) => period, gap: (gap: { value: string }) => gap.value };
    expect(describeMirror(report, partner, text).filter((fact) => fact.key.startsWith("describe.gapL") || fact.key.startsWith("describe.gapW"))).toEqual([
      { key: "describe.gapLast", params: { gap: "-5", period: "2022" } },
      { key: "describe.gapWidest", params: { gap: "20", period: "2020" } },
    ]);
    expect(describeMirror(report, side("Chile", []), text).at(-1)).toEqual({ key: "describe.gapNone", params: {} });
  });
});
