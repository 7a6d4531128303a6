import { describe, expect, it } from "vitest";
import type { ObsStatus } from "@/lib/domain/observation";
import { withPoints } from "../points";
import { placeLine } from "./place-line";
import { cutRuns } from "./runs";

const points = (statuses: string) =>
  withPoints({
    id: "a", label: "a", tone: "china",
    observations: [...statuses].map((status, index) => ({ period: String(2000 + index), value: status === "M" ? null : String(index), status: status as ObsStatus })),
  });
const shape = (statuses: string) => cutRuns(points(statuses).points).runs.map((run) => `${run.stroke} ${run.points[0]!.period}-${run.points.at(-1)!.period}`);

describe("cutRuns", () => {
  it("draws facts solid, and the line to and from an estimate dashed", () => {
    expect(shape("AAEAA")).toEqual(["solid 2000-2001", "dashed 2001-2003", "solid 2003-2004"]);
    expect(shape("AAFF")).toEqual(["solid 2000-2001", "dashed 2001-2003"]);
  });

  it("leaves provisional figures on a solid line: a hollow marker tells them", () => {
    expect(shape("AAPP")).toEqual(["solid 2000-2003"]);
  });

  it("stops at a gap and at a break", () => {
    expect(shape("AAMAA")).toEqual(["solid 2000-2001", "solid 2003-2004"]);
    expect(shape("AABAA")).toEqual(["solid 2000-2001", "solid 2002-2004"]);
    expect(cutRuns(points("AABAA").points).breaks).toMatchObject([{ before: { period: "2001" }, after: { period: "2002" } }]);
  });

  it("shows a figure between two gaps as a point", () => {
    expect(cutRuns(points("AAMAMAA").points).lone.map((point) => point.period)).toEqual(["2003"]);
    expect(cutRuns(points("A").points).lone).toHaveLength(1);
  });

  it("has no break where there is a gap already", () => {
    expect(cutRuns(points("AMBA").points).breaks).toEqual([]);
  });
});

describe("placeLine", () => {
  const place = ({ year, value }: { year: number; value: number }) => ({ x: (year - 2000) * 40, y: 100 - value });
  it("marks provisional and forecast figures hollow", () => {
    expect(placeLine(points("AAPF"), place).markers.map((marker) => marker.kind)).toEqual(["hollow", "hollow"]);
  });

  it("thins hollow markers that would hide the line, and keeps the newest", () => {
    const near = ({ year, value }: { year: number; value: number }) => ({ x: (year - 2000) * 4, y: 100 - value });
    const markers = placeLine(points("PPPP"), near).markers;
    expect(markers).toHaveLength(2);
    expect(markers.at(-1)!.x).toBeCloseTo(14, 0);
  });

  it("leaves a gap of 8 px with a mark in its middle at a break", () => {
    const line = placeLine(points("AB"), place);
    expect(line.paths).toHaveLength(2);
    expect(line.breaks).toHaveLength(1);
    expect(line.breaks[0]!.x).toBeCloseTo(40, 0);
  });
});
