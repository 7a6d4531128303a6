/** Tests and tools get a server that is gone when they end, and what crashed ones left behind is cleared by the next. */
import "server-only";
import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openEmbedded } from "./open-embedded";
import type { EmbeddedDatabase } from "./open-embedded";
import { statusEmbedded } from "./status-embedded";

const PREFIX = "puente-throwaway-";

/** A server in a temporary folder; `stop` removes the folder too, and so do Ctrl-C and SIGTERM. */
export async function openThrowaway(): Promise<EmbeddedDatabase> {
  await sweep();
  const dataDir = mkdtempSync(path.join(tmpdir(), PREFIX));
  // The account that the server gets when we are root must pass through.
  chmodSync(dataDir, 0o711);
  const database = await openEmbedded({ dataDir, throwaway: true });
  const stop = async () => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, leave);
    await database.stop();
    // Tried again: another process may be looking whether a crashed one left it behind.
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  const leave = () => void stop().finally(() => process.exit(130));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, leave);
  return { ...database, stop };
}

async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const dataDir = path.join(tmpdir(), name);
    try {
      const { running, holders } = statusEmbedded(dataDir);
      // Without a cluster it may be one that is being made this moment; those are small and few.
      if (!running || holders.length > 0) continue;
      await (await openEmbedded({ dataDir, as: "command" })).stop();
      // One that was just being opened when we looked has its holder by now, and goes on.
      if (!statusEmbedded(dataDir).running) rmSync(dataDir, { recursive: true, force: true });
    } catch {
      // Somebody else's, or already gone.
    }
  }
}
