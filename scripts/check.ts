/** `npm run check`: what can be known of the code without running it, a line for each kind of check. */
import { existsSync } from "node:fs";
import { createProgress } from "../lib/progress";
import { findClientLeaks } from "./check/client-files";
import { findDependencyFaults } from "./check/dependencies";
import { findMessageFaults } from "./check/messages";
import { findOversize } from "./check/sizes";
import { prepareEnvironment } from "./environment";
import { build } from "./products";
import type { Outcome } from "./run-command";
import { programOf, runNode } from "./run-command";

prepareEnvironment();
const rooms = ["app", "components", "lib", "scripts", "tests", "server.ts", "proxy.ts"].filter((entry) => existsSync(entry));

const CHECKS: [string, () => Promise<Outcome>][] = [
  ["types", () => runNode([programOf("typescript", "tsc"), "--noEmit"])],
  ["lint", () => runNode([programOf("eslint"), ".", "--max-warnings=0"])],
  ["layers", () => runNode([programOf("dependency-cruiser", "depcruise"), "--config", ".dependency-cruiser.cjs", ...rooms])],
  ["unused code", () => runNode([programOf("knip"), "--no-progress", "--no-config-hints"])],
  ["sizes", () => own(findOversize)],
  ["browser files", () => own(findClientLeaks)],
  ["dependencies", () => own(findDependencyFaults)],
  ["messages", () => own(findMessageFaults)],
  ["migrations", () => runNode(["--import", "tsx", "scripts/check-migrations.ts"])],
];

process.exit((await checkAll()) ? 0 : 1);

async function checkAll(): Promise<boolean> {
  const progress = createProgress();
  await build(["client"], progress);
  // Types of routes, pictures and styles, which Next writes.
  if (existsSync("app")) await runNode([programOf("next"), "typegen"]);
  const failed: string[] = [];
  for (const [name, check] of CHECKS) {
    const outcome = await progress.step(name, async (note) => {
      const result = await check();
      if (!result.ok) note(result.said.trim().replaceAll("\n", "\n    "));
      return result;
    });
    if (!outcome.ok) failed.push(name);
  }
  progress.line(failed.length === 0 ? "check: all passed" : `check: failed in ${failed.join(", ")}`);
  return failed.length === 0;
}

function own(find: () => string[]): Promise<Outcome> {
  const faults = find();
  return Promise.resolve({ ok: faults.length === 0, said: faults.join("\n") });
}
