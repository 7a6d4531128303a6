/** A data folder in the temporary folder, under the name that throwaway databases have, so that the next of those clears up after a crash. */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export function makeTemporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "puente-throwaway-"));
  // The account that the database gets when we are root must pass through.
  chmodSync(folder, 0o711);
  return folder;
}

/** Another process that clears up after crashed ones may be looking at it, so it is tried again. */
export function removeTemporaryFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
