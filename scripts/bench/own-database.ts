/** A benchmark gets a PostgreSQL of its own, tuned and as safe as the product's, that is gone afterwards. */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openEmbedded } from "../../lib/db/embedded";
import { migrate } from "../../lib/db/migrate";
import { closePool } from "../../lib/db/pool";

export interface OwnDatabase {
  url: string;
  stop(): Promise<void>;
}

/** A data folder in the temporary folder, under the name that throwaway databases have, so that the next of those clears up after a crash. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "puente-throwaway-"));
  // The account that the database gets when we are root must pass through.
  chmodSync(folder, 0o711);
  return folder;
}

/** Another process that clears up after crashed ones may be looking at it, so it is tried again. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

/** Empty but for the tables. */
export async function openOwnDatabase(): Promise<OwnDatabase> {
  const dataDir = temporaryFolder();
  const { url, stop } = await openEmbedded({ dataDir, as: "command" });
  await migrate(url);
  return {
    url,
    async stop() {
      await stop();
      removeFolder(dataDir);
    },
  };
}

/** The deed finds this database behind the pool of this process. */
export async function behindPool<T>(url: string, deed: () => Promise<T>): Promise<T> {
  process.env.DATABASE_URL = url;
  try {
    return await deed();
  } finally {
    await closePool();
  }
}

export async function withOwnDatabase<T>(deed: (url: string) => Promise<T>): Promise<T> {
  const database = await openOwnDatabase();
  try {
    return await behindPool(database.url, () => deed(database.url));
  } finally {
    await database.stop();
  }
}
