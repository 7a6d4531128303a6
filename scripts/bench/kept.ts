/** What is answered from memory is held against Node's own HTTP server with the same bytes. */
import { brotliCompressSync, constants } from "node:zlib";
import type { Benchmark, BenchmarkResult } from "./benchmark";
import { compareLoad } from "./compare-load";
import { startMeasured } from "./measured-server";
import { indicatorPage, sampleFile, seriesBody } from "./sample";

const BAR = { at: 0.75, better: "higher" } as const;
const JSON_TYPE = "application/json; charset=utf-8";
const HTML_TYPE = "text/html; charset=utf-8";
const SERIES = "/api/v1/series/GOODS_EXPORTS.BRA.CHN.M";
const PAGE = "/indicators/GOODS_EXPORTS";

interface Kept {
  what: string;
  path: string;
  headers: Record<string, string>;
  status: number;
  /** Arguments of the bare server. */
  bare: (files: { page: string; series: string }) => string[];
}

const asBrotli = (text: string) => sampleFile("body.br", brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }));

const KEPT: Record<string, Kept> = {
  "series-kept": { what: "a series of 250 points from memory / bare Node, same bytes", path: SERIES, headers: {}, status: 200, bare: ({ series }) => [series, JSON_TYPE] },
  "series-304": { what: "the same, 304 / bare Node, empty 304", path: SERIES, headers: { "if-none-match": "*" }, status: 304, bare: () => ["-", JSON_TYPE, "-", "304"] },
  "page-kept": { what: "indicator page from memory / bare Node, same bytes", path: PAGE, headers: {}, status: 200, bare: ({ page }) => [page, HTML_TYPE] },
  "page-kept-br": { what: "the same as brotli / bare Node, same bytes", path: PAGE, headers: { "accept-encoding": "gzip, deflate, br" }, status: 200, bare: () => [asBrotli(indicatorPage()), HTML_TYPE, "br"] },
};

export const keptBenchmarks: Benchmark[] = Object.entries(KEPT).map(([name, kept]) => ({ name, run: (rounds) => runKept(name, kept, rounds) }));

async function runKept(name: string, kept: Kept, rounds: number): Promise<BenchmarkResult> {
  const files = { page: sampleFile("page.html", indicatorPage()), series: sampleFile("series.json", seriesBody()) };
  const ours = await startMeasured("front", [files.page, files.series]);
  const reference = await startMeasured("bare", kept.bare(files));
  const load = { path: kept.path, headers: kept.headers, status: kept.status };
  try {
    const { ratio, details } = await compareLoad({ ours: { server: ours, load }, reference: { server: reference, load } }, rounds);
    return { name, what: kept.what, ratio, bar: BAR, details };
  } finally {
    ours.stop();
    reference.stop();
  }
}
