/** `npm run puente -- …`: the operator's command line, bundled when it is stale. */
import { pathToFileURL } from "node:url";
import { createProgress } from "../lib/progress";
import { giveUp, prepareEnvironment } from "./environment";
import { build } from "./products";

prepareEnvironment();
try {
  // In silence: standard output is the command's own, and may be read by a program.
  await build(["client", "bundles"], createProgress({ write: () => undefined }));
} catch (error) {
  giveUp(error);
}
await import(pathToFileURL("dist/puente.js").href);
