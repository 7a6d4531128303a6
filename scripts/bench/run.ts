/** `npm run bench [-- NAME]`: every measured promise is measured beside its reference, printed, and written to bench-results.json. */
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { execFileSync } from "node:child_process";
import { type BenchmarkResult, passes } from "./benchmark";
import "../server-code";

// Only now: what they import must find the guard of the server folders answered.
const { benchmarks } = await import("./benchmarks");

const ROUNDS = 5;
const FILE = "bench-results.json";

const wanted = process.argv.slice(2);
const chosen = wanted.length === 0 ? benchmarks : benchmarks.filter(({ name }) => wanted.some((text) => name === text || name.startsWith(`${text}-`)));
if (chosen.length === 0) {
  console.error(`There is no benchmark ${wanted.join(", ")}. There are: ${benchmarks.map(({ name }) => name).join(", ")}`);
  process.exit(1);
}

const results: BenchmarkResult[] = [];
let failed = false;
console.log(`${"".padEnd(18)}${"ratio".padEnd(8)}${"spread".padEnd(16)}bar`);
for (const benchmark of chosen) {
  try {
    const result = await benchmark.run(ROUNDS);
    results.push(result);
    printResult(result);
  } catch (cause) {
    failed = true;
    console.error(`${benchmark.name.padEnd(18)}could not be measured:`, cause);
  }
}
writeFileSync(FILE, `${JSON.stringify({ ...machine(), rounds: ROUNDS, results }, null, 2)}\n`);
console.log(`\nWritten to ${FILE}`);
process.exit(failed ? 1 : 0);

function printResult(result: BenchmarkResult): void {
  const { ratio, bar } = result;
  const spread = `${ratio.min.toFixed(2)} to ${ratio.max.toFixed(2)}`;
  const sign = bar.better === "higher" ? ">=" : "<=";
  console.log(`${result.name.padEnd(18)}${ratio.median.toFixed(2).padEnd(8)}${spread.padEnd(16)}${sign} ${bar.at}${passes(result) ? "" : "  MISSED"}  ${result.what}`);
  console.log(`${"".padEnd(18)}${Object.entries(result.details).map(([name, value]) => `${name} ${value}`).join(", ")}`);
}

function machine() {
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  return { at: new Date().toISOString(), commit, node: process.version, cpus: `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}` };
}
