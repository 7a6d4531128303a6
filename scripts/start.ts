/** `npm start`: the whole product, built when it is stale, in this process. */
import { pathToFileURL } from "node:url";
import { createProgress } from "../lib/progress";
import { giveUp, prepareEnvironment, versionLine } from "./environment";
import { build } from "./products";

prepareEnvironment("production");
const progress = createProgress();
progress.line(await versionLine());
try {
  await build(["client", "bundles", "pages"], progress);
  await import(pathToFileURL("dist/server.js").href);
} catch (error) {
  giveUp(error);
}
