import { describe, expect, it } from "vitest";
import type { Observation } from "@/lib/domain/observation";
import { describeMirror } from "./describe-mirror";
import { chartSize } from "./chart-style";
import { mirrorGaps, mirrorRange } from "./mirror-gap";
import { placeTimeChart } from "./time-chart";
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

it("the band lies between the two lines, at the places of their figures, and is named by the newest gap", () => {
  const later = side("Brazil", [{ period: "2020", value: "120.1", status: "A" }, { period: "2021", value: "30", status: "A" }]);
  const range = mirrorRange(report, later, { label: "Gap", note: ({ value, period }) => `${value} in ${period}` });
  expect(range.note).toBe("30 in 2021");
  const text = { tick: String, topTick: String, month: String };
  const chart = placeTimeChart({ series: [report, later], ranges: [range], text }, chartSize(840, false))!;
  const corners = (d: string) => [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => `${x},${y}`);
  const lines = chart.lines.flatMap((line) => line.paths.flatMap(({ d }) => corners(d)));
  const band = chart.ranges[0]!.paths.flatMap(corners);
  expect(band.length).toBeGreaterThanOrEqual(4);
  for (const corner of band) expect(lines).toContain(corner);
  expect(mirrorRange(report, side("Chile", []), { label: "Gap", note: () => "" }).label).toBeUndefined();
});
