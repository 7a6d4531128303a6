/** Bodies of the size of a real series (250 points) and of a real indicator page (a chart and a table of 250 rows). */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const POINTS = 250;

function observations(): [string, number, string][] {
  return Array.from({ length: POINTS }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, "0");
    // No repeating decimals that would compress unlike real figures.
    return [`${2000 + Math.floor(index / 12)}-${month}`, Math.round(1e6 * (1 + Math.sin(index / 7)) * (1 + index / 100)) / 100, "A"];
  });
}

export function seriesBody(): string {
  return JSON.stringify({
    key: "GOODS_EXPORTS.BRA.CHN.M", indicator: "GOODS_EXPORTS", refArea: "BRA", counterpart: "CHN", freq: "M", unit: "USD", unitMult: 6, decimals: 2,
    source: "A source of figures", licence: "CC BY 4.0", updatedAt: "2026-03-01T00:00:00Z", asOf: null, observations: observations(),
  });
}

export function indicatorPage(): string {
  const rows = observations().map(([period, value, status]) => `<tr><th scope="row">${period}</th><td class="tabular">${value}</td><td>${status}</td></tr>`);
  const line = observations().map(([, value], index) => `${index === 0 ? "M" : "L"}${index * 3},${(400 - value / 100).toFixed(1)}`);
  const payload = JSON.stringify(observations()).replaceAll("<", "\\u003c");
  return `<!doctype html><html lang="en"><head><title>Goods exports</title></head><body><main><h1>Goods exports</h1>
<figure><svg role="img" viewBox="0 0 750 400"><path d="${line.join("")}"/></svg><figcaption>Goods exports</figcaption></figure>
<table><caption>Goods exports</caption><tbody>${rows.join("")}</tbody></table></main>
<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,${JSON.stringify(payload)}])</script></body></html>`;
}

/** Writes the bytes where the processes under load can read them. */
export function sampleFile(name: string, bytes: string | Buffer): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "puente-bench-")), name);
  writeFileSync(file, bytes);
  return file;
}
