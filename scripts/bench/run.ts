/** `npm run bench [-- NAME]`: every measured promise is measured beside its reference, printed, and written to bench-results.json. */
import "../server-code";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { createProgress } from "../../lib/progress";
import { prepareEnvironment } from "../environment";
import { build } from "../products";
import { type BenchmarkResult, passes, type Unit } from "./benchmark";

prepareEnvironment("production");
await build(["client", "bundles", "pages"], createProgress());
// Only now: what they import must find the database client made, and the guard of the server folders answered.
const { benchmarks } = await import("./benchmarks");
const { closeProduct } = await import("./product");

const ROUNDS = 5;
const FILE = "bench-results.json";
const NAME_WIDTH = 17;
const DECIMALS: Record<Unit, number> = { "×": 2, s: 2, ms: 1, KB: 1, shift: 3, points: 0 };

const wanted = process.argv.slice(2);
const chosen = wanted.length === 0 ? benchmarks : benchmarks.filter(({ name }) => wanted.some((text) => name === text || name.startsWith(`${text}-`)));
if (chosen.length === 0) {
  console.error(`There is no benchmark ${wanted.join(", ")}. There are: ${benchmarks.map(({ name }) => name).join(", ")}`);
  process.exit(1);
}

const results: BenchmarkResult[] = [];
let failed = false;
const began = performance.now();
console.log(`${"".padEnd(NAME_WIDTH)}${"median".padEnd(11)}${"spread".padEnd(16)}bar`);
for (const benchmark of chosen) {
  try {
    const result = await benchmark.run(ROUNDS);
    results.push(result);
    printResult(result);
  } catch (cause) {
    failed = true;
    console.error(`${benchmark.name.padEnd(NAME_WIDTH)}could not be measured:`, cause);
  }
}
await closeProduct();
writeFileSync(FILE, `${JSON.stringify({ ...machine(), rounds: ROUNDS, results: results.map((result) => ({ ...result, passes: passes(result) })) }, null, 2)}\n`);
const missed = results.filter((result) => !passes(result)).map(({ name }) => name);
console.log(`\n${results.length} measured in ${((performance.now() - began) / 60_000).toFixed(1)} minutes${missed.length > 0 ? `, bar missed: ${missed.join(", ")}` : ", no bar missed"}. Written to ${FILE}`);
process.exit(failed ? 1 : 0);

function printResult(result: BenchmarkResult): void {
  const { name, what, measured, unit, bar, details } = result;
  const amount = (value: number) => value.toFixed(DECIMALS[unit]);
  const spread = `${amount(measured.min)} to ${amount(measured.max)}`;
  const sign = bar.better === "higher" ? ">=" : "<=";
  console.log(`${name.padEnd(NAME_WIDTH)}${`${amount(measured.median)} ${unit}`.padEnd(11)}${spread.padEnd(16)}${`${sign} ${bar.at}`.padEnd(9)}${passes(result) ? "" : "MISSED  "}${what}`);
  console.log(`${"".padEnd(NAME_WIDTH)}${Object.entries(details).map(([key, value]) => `${key} ${value}`).join(", ")}`);
}

function machine() {
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  return { at: new Date().toISOString(), commit, node: process.version, cpus: `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}` };
}
