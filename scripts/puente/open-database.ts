/** A command reaches the same database as the server: its own, the running embedded one, or the embedded one started for a while. */
import { parseConfig } from "@/lib/config";
import { openEmbedded } from "@/lib/db/embedded";
import { migrate } from "@/lib/db/migrate";
import { closePool } from "@/lib/db/pool";

/** Opens it (and brings it to the newest shape where asked), does the deed, and leaves it as it was found. */
export async function withDatabase<T>(want: "ready" | "open", deed: () => Promise<T>): Promise<T> {
  const { databaseUrl, dataDir } = parseConfig(process.env);
  const embedded = databaseUrl ? null : await openEmbedded({ dataDir, as: "command" });
  process.env.DATABASE_URL = databaseUrl ?? embedded?.url;
  // Interrupted, a command leaves no database running behind it.
  const leave = () => void Promise.resolve(embedded?.stop()).finally(() => process.exit(130));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, leave);
  try {
    if (want === "ready") await migrate(process.env.DATABASE_URL!);
    return await deed();
  } finally {
    await closePool();
    await embedded?.stop();
  }
}
