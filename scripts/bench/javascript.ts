/** The JavaScript that a public page asks for is held against that of the framework's empty page. */
import { gzipSync } from "node:zlib";
import { startBareApp } from "./bare-app";
import type { Benchmark } from "./benchmark";
import { product } from "./product";
import { rawAnswer } from "./raw-answer";
import { spreadOf } from "./statistics";

const SCRIPT = /<script[^>]*\ssrc="([^"]+)"[^>]*>/g;
/** Old browsers alone fetch it. */
const LEGACY = /\bnomodule\b/i;

export const javascriptBenchmark: Benchmark = {
  name: "javascript",
  async run() {
    const ours = await product();
    const bare = await startBareApp();
    try {
      const baseline = await scriptKb(bare.port, "/");
      const pages = ["/", ours.page, "/indicators", "/countries/BRA", "/releases"];
      const sizes = await Promise.all(pages.map(async (page) => [page, await scriptKb(ours.server.port, page)] as const));
      return {
        name: "javascript",
        what: "scripts of a public page as gzip, beyond the framework's empty page",
        // Bytes do not vary; the spread is that of the pages, and the bar is for the heaviest.
        measured: { ...spreadOf(sizes.map(([, size]) => size - baseline)), median: Math.max(...sizes.map(([, size]) => size - baseline)) },
        unit: "KB",
        bar: { at: 25, better: "lower" },
        details: { emptyPageKb: round1(baseline), ...Object.fromEntries(sizes.map(([page, size]) => [page, round1(size)])) },
      };
    } finally {
      await bare.stop();
    }
  },
};

/** Kilobytes of gzip of all scripts that the page names. */
async function scriptKb(port: number, page: string): Promise<number> {
  const { status, body } = await rawAnswer(port, page);
  if (status !== 200) throw new Error(`${page} answered ${status}`);
  const tags = [...body.toString().matchAll(SCRIPT)].filter(([tag]) => !LEGACY.test(tag));
  const addresses = new Set(tags.map(([, address]) => address ?? ""));
  if (addresses.size === 0) throw new Error(`${page} names no script`);
  const scripts = await Promise.all([...addresses].map((address) => rawAnswer(port, address)));
  return scripts.reduce((sum, { body: script }) => sum + gzipSync(script, { level: 9 }).length, 0) / 1000;
}

const round1 = (value: number) => Math.round(value * 10) / 10;
