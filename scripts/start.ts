/** `npm start`: the whole product, built when it is stale, in this process. */
import "./server-code";
import { pathToFileURL } from "node:url";
import { parseConfig } from "../lib/config";
import { createProgress } from "../lib/progress";
import { giveUp, prepareEnvironment, versionLine } from "./environment";
import { build } from "./products";

prepareEnvironment("production");
stopWithNpm();
const progress = createProgress();
progress.line(await versionLine());
try {
  await refuseWhatCannotBe();
  await build(["client", "bundles", "pages"], progress);
  await import(pathToFileURL("dist/server.js").href);
} catch (error) {
  giveUp(error);
}

/** Wrong settings and a taken port are told before a build of a minute, not after it. */
async function refuseWhatCannotBe(): Promise<void> {
  const { port, host } = parseConfig(process.env);
  const { refuseTakenPort } = await import("../lib/server/http-server");
  await refuseTakenPort(port, host);
}

/** npm that was killed passes no signal on; that its child has another parent now is as good as one. */
function stopWithNpm(): void {
  const npm = process.ppid;
  if (process.env.npm_lifecycle_event === undefined || npm === 1) return;
  setInterval(() => process.ppid === npm || process.kill(process.pid, "SIGTERM"), 500).unref();
}
