/** A script gets an empty PostgreSQL that is gone when it ends. */
import "./server-code";

/** Runs the deed with the address of an empty database on a server of its own. */
export async function withScratchDatabase<T>(deed: (url: string) => Promise<T>): Promise<T> {
  const { openThrowaway } = await import("../lib/db/embedded");
  const database = await openThrowaway();
  try {
    return await deed(database.url);
  } finally {
    await database.stop();
  }
}
