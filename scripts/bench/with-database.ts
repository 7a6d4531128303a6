/** A benchmark gets a migrated throwaway PostgreSQL behind the pool. */
import { openThrowaway } from "../../lib/db/embedded/throwaway";
import { migrate } from "../../lib/db/migrate";
import { closePool } from "../../lib/db/pool";

export async function withDatabase<T>(deed: (url: string) => Promise<T>): Promise<T> {
  const database = await openThrowaway();
  process.env.DATABASE_URL = database.url;
  try {
    await migrate(database.url);
    return await deed(database.url);
  } finally {
    await closePool();
    await database.stop();
  }
}
