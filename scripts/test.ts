/** `npm test`: checks, unit and integration tests, journeys, in this order, all of them even when one fails. */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createProgress } from "../lib/progress";
import { prepareEnvironment } from "./environment";
import { build } from "./products";
import { programOf, runNode } from "./run-command";

/** How many tests passed and failed. */
interface Count {
  passed: number;
  failed: number;
}

const RESULTS = "test-results";
const PARTS: Record<string, () => Promise<Count>> = {
  check,
  unit: () => vitest(["unit"]),
  integration: () => vitest(["integration"]),
  vitest: () => vitest(["unit", "integration"]),
  e2e: journeys,
};

prepareEnvironment();
mkdirSync(RESULTS, { recursive: true });
const asked = process.argv[2];
const names = asked === undefined ? ["check", "vitest", "e2e"] : [asked];
const total: Count = { passed: 0, failed: 0 };
for (const name of names) {
  const part = PARTS[name];
  if (!part) {
    console.error(`There are no tests named ${name}; there are ${Object.keys(PARTS).join(", ")}.`);
    process.exit(2);
  }
  const { passed, failed } = await part();
  total.passed += passed;
  total.failed += failed;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

/** The checks are no tests, but one that fails is a failure. */
async function check(): Promise<Count> {
  const { ok } = await runNode(["--import", "tsx", "scripts/check.ts"], { show: true });
  return { passed: 0, failed: ok ? 0 : 1 };
}

async function vitest(projects: string[]): Promise<Count> {
  await build(["client"], createProgress());
  const report = `${RESULTS}/vitest.json`;
  rmSync(report, { force: true });
  const chosen = projects.flatMap((project) => ["--project", project]);
  const { ok } = await runNode([programOf("vitest"), "run", ...chosen, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`], { show: true });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8")) as { numPassedTests: number; numFailedTests: number };
  return count(numPassedTests, numFailedTests, ok);
}

async function journeys(): Promise<Count> {
  await build(["client", "bundles", "pages"], createProgress());
  const report = `${RESULTS}/journeys.json`;
  rmSync(report, { force: true });
  const { ok } = await runNode([programOf("@playwright/test", "playwright"), "test"], { show: true });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { stats } = JSON.parse(readFileSync(report, "utf8")) as { stats: { expected: number; unexpected: number; flaky: number } };
  return count(stats.expected + stats.flaky, stats.unexpected, ok);
}

/** A runner that failed without a failed test (a file that does not load, say) failed once. */
function count(passed: number, failed: number, ok: boolean): Count {
  return { passed, failed: ok ? failed : Math.max(1, failed) };
}
