/** `npm run build`: everything that `npm start` serves is made, as far as it is stale. */
import { createProgress } from "../lib/progress";
import { giveUp, prepareEnvironment } from "./environment";
import { build } from "./products";

prepareEnvironment();
try {
  const made = await build(["client", "bundles", "pages"], createProgress());
  if (made.length === 0) console.log("  everything is fresh");
} catch (error) {
  giveUp(error);
}
