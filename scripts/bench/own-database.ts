/** A benchmark gets a PostgreSQL of its own, tuned and as safe as the product's, that is gone afterwards. */
import { openEmbedded } from "../../lib/db/embedded";
import { migrate } from "../../lib/db/migrate";
import { closePool } from "../../lib/db/pool";
import { makeTemporaryFolder, removeTemporaryFolder } from "../temporary-folder";

export interface OwnDatabase {
  url: string;
  stop(): Promise<void>;
}

/** Empty but for the tables. */
export async function openOwnDatabase(): Promise<OwnDatabase> {
  const dataDir = makeTemporaryFolder();
  const { url, stop } = await openEmbedded({ dataDir, as: "command" });
  await migrate(url);
  return {
    url,
    async stop() {
      await stop();
      removeTemporaryFolder(dataDir);
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
