/** Tests of whole processes run what `npm start` runs: everything is built, once, however many test files ask at a time. */
import { mkdirSync, rmSync, statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { createProgress } from "../../lib/progress";
import { build } from "../../scripts/products";

const LOCK = "dist/building-for-tests";
const WAIT_MS_MAX = 240_000;

/** How long a test file may wait in `beforeAll` for the build. */
export const BUILD_MS_MAX = 300_000;

/** Builds what is stale; with `PUENTE_TEST_BUILT` set what lies there is taken as it is. */
export async function ensureBuilt(): Promise<void> {
  if (process.env.PUENTE_TEST_BUILT) return;
  mkdirSync("dist", { recursive: true });
  while (!take()) await sleep(500);
  try {
    await build(["client", "bundles", "pages"], createProgress({ write: () => undefined }));
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

function take(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    const seen = statSync(LOCK, { throwIfNoEntry: false });
    // Whoever built so long was ended meanwhile.
    if (seen && Date.now() - seen.mtimeMs > WAIT_MS_MAX) rmSync(LOCK, { recursive: true, force: true });
    return false;
  }
}
