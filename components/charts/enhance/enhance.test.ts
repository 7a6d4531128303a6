/** What the read-out finds is what the server drew and wrote; the browser's part of it is tested in tests/journeys. */
import { renderToStaticMarkup } from "react-dom/server";
import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { chartSize } from "@/lib/charts/chart-style";
import { writeReadOut } from "@/lib/charts/read-out";
import type { ChartSeries, ChartText } from "@/lib/charts/series";
import { placeTimeChart } from "@/lib/charts/time-chart";
import { TimeChartSvg } from "../TimeChartSvg";
import { pathSpots, placeYear, spotAt, type Geometry } from "./geometry";
import { markedYears, nearestPeriod, parseReadData } from "./read-data";
import { nearestRows, readRows, sentence } from "./rows";

const china: ChartSeries = { id: "c", label: "China\tand\nmore", tone: "china", observations: [{ period: "2020-11", value: "10", status: "A" }, { period: "2020-12", value: null, status: "M" }, { period: "2021-01", value: "30", status: "E" }] };
const us: ChartSeries = { id: "u", label: "US", tone: "us", observations: [{ period: "2021-01", value: "20", status: "A" }] };
const text = { value: ({ value }: { value: string | null }) => (value === null ? "no figure" : `${value} t`), period: (period: string) => `in ${period}` };
const words: ChartText = { tick: String, topTick: String, month: (month) => month };
const data = parseReadData(writeReadOut([china, us], text));

/** The geometry as it is read from the markup, without a browser. */
function geometryOf(series: ChartSeries[]): Geometry {
  const chart = placeTimeChart({ series, text: words }, chartSize(840, false))!;
  const html = renderToStaticMarkup(createElement(TimeChartSvg, { id: "x", chart, title: "", description: "" }));
  const [left, right, top, bottom, from, to] = /data-plot="([^"]+)"/.exec(html)![1]!.split(" ").map(Number) as [number, number, number, number, number, number];
  const group = (index: number) => new RegExp(`<g class="tone[^"]*" data-s="${index}">(.*?)</g>`).exec(html)![1]!;
  const spots = (markup: string) => [...pathSpots(/ d="([^"]+)"/.exec(markup)?.[1] ?? ""), ...[...markup.matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)].map((match) => ({ x: Number(match[1]), y: Number(match[2]) }))];
  return { width: 840, height: chart.size.height, left, right, top, bottom, from, to, hasColumns: false, labels: new Map(), tones: new Map(), spots: new Map(series.map((_, index) => [index, spots(group(index))])) };
}

describe("the figures on a chart", () => {
  it("come back as they were written, with missing apart from unknown", () => {
    expect(data.names).toEqual(["China and more", "US"]);
    expect(data.periods.map(({ code, name, cells }) => [code, name, ...cells])).toEqual([
      ["2020-11", "in 2020-11", "10 t", ""],
      ["2020-12", "in 2020-12", "no figure", ""],
      ["2021-01", "in 2021-01", "30 t", "20 t"],
    ]);
  });

  it("name a period once where its name is its code", () => {
    const yearly = writeReadOut([{ ...us, observations: [{ period: "2021", value: "1", status: "A" }] }], { ...text, period: (period) => period });
    expect(yearly).toBe("US\n2021\t\t2021.5\t1 t");
    expect(parseReadData(yearly).periods[0]!.name).toBe("2021");
  });

  it("are found by the nearest middle of a period", () => {
    expect(nearestPeriod(data.periods, 2000)).toBe(0);
    expect(nearestPeriod(data.periods, 2020.97)).toBe(1);
    expect(nearestPeriod(data.periods, 2030)).toBe(2);
    expect(nearestPeriod([], 2030)).toBe(-1);
  });

  it("stand where the drawing has them", () => {
    const shape = geometryOf([china, us]);
    const rows = readRows(data, shape, 2);
    expect(rows.map((row) => row.name)).toEqual(["China and more", "US"]);
    expect(rows[0]!.spot!.y).toBeLessThan(rows[1]!.spot!.y);
    expect(rows[0]!.spot!.x).toBeCloseTo(placeYear(shape, data.periods[2]!.year), 0);
    expect(readRows(data, shape, 1).map((row) => [row.text, row.spot])).toEqual([["no figure", undefined]]);
    expect(readRows(data, shape, 9)).toEqual([]);
    expect(spotAt(shape, 0, -50)).toBeUndefined();
  });

  it("are said in one sentence, and cut to those nearest to the pointer where they are too many", () => {
    const rows = readRows(data, geometryOf([china, us]), 2);
    expect(sentence("Jan 2021", rows, "")).toBe("Jan 2021. China and more: 30 t; US: 20 t");
    expect(sentence("Jan 2021", rows.slice(1), "Brazil")).toBe("Brazil. Jan 2021. US: 20 t");
    expect(nearestRows(rows, 1, rows[1]!.spot!.y + 3)).toEqual([rows[1]]);
    expect(nearestRows(rows, 1, null)).toEqual([rows[0]]);
    expect(nearestRows(rows, 2, 0)).toEqual(rows);
  });
});

describe("a marked range", () => {
  it("is told in years from either end, and is none where it is one period", () => {
    expect(markedYears(data.periods, 2, 0)).toEqual({ from: "2020", to: "2021", first: "2020-11", last: "2021-01" });
    expect(markedYears(data.periods, 0, 1)).toEqual({ from: "2020", to: "2020", first: "2020-11", last: "2020-12" });
    expect(markedYears(data.periods, 1, 1)).toBeNull();
    expect(markedYears(data.periods, 0, 7)).toBeNull();
  });
});
