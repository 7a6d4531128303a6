/** What the product answers from memory is held against Node's own HTTP server with the same bytes. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Benchmark, BenchmarkResult } from "./benchmark";
import { compareLoad } from "./compare-load";
import { startMeasured } from "./measured-server";
import { type Product, product } from "./product";
import { rawAnswer } from "./raw-answer";

const BAR = { at: 0.75, better: "higher" } as const;

interface Kept {
  what: string;
  of: (product: Product) => string;
  headers: Record<string, string>;
  status: 200 | 304;
}

const series = (ours: Product) => `/api/v1/series/${ours.series}`;
const page = (ours: Product) => ours.page;

const KEPT: Record<string, Kept> = {
  "series-kept": { what: "a monthly series through the API from memory / bare Node, same bytes", of: series, headers: {}, status: 200 },
  "series-304": { what: "the same, 304 / bare Node, empty 304", of: series, headers: { "if-none-match": "*" }, status: 304 },
  "page-kept": { what: "its indicator's page with chart and table from memory / bare Node, same bytes", of: page, headers: {}, status: 200 },
  "page-kept-br": { what: "the same as brotli / bare Node, same bytes", of: page, headers: { "accept-encoding": "gzip, deflate, br" }, status: 200 },
};

export const keptBenchmarks: Benchmark[] = Object.entries(KEPT).map(([name, kept]) => ({ name, run: (rounds) => runKept(name, kept, rounds) }));

async function runKept(name: string, { what, of, headers, status }: Kept, rounds: number): Promise<BenchmarkResult> {
  const ours = await product();
  const at = of(ours);
  const { body, headers: sent } = await rawAnswer(ours.server.port, at, status === 304 ? {} : headers);
  const folder = mkdtempSync(path.join(tmpdir(), "puente-bench-"));
  const file = path.join(folder, "body");
  writeFileSync(file, body);
  const reference = await startMeasured("bare", [file, sent["content-type"] ?? "", sent["content-encoding"] ?? "-", String(status)]);
  const load = { path: at, headers, status };
  try {
    const { ratio, details } = await compareLoad({ ours: { server: ours.server, load }, reference: { server: reference, load } }, rounds);
    return { name, what, measured: ratio, unit: "×", bar: BAR, details: { bytes: body.length, ...details } };
  } finally {
    await reference.stop();
    rmSync(folder, { recursive: true });
  }
}
