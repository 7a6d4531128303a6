/** One connection of its own hears what publications announce. */
import "server-only";
import { Client } from "pg";

/** Opens it; `lost` is called once when it breaks, never after `close`. */
export async function listen(channel: string, heard: (payload: string) => void, lost: (cause: Error) => void): Promise<{ close(): Promise<void> }> {
  const client = new Client({ connectionString: process.env.DATABASE_URL, keepAlive: true, connectionTimeoutMillis: 5_000 });
  let ended = false;
  const end = (cause: Error) => {
    if (ended) return;
    ended = true;
    lost(cause);
    client.end().catch(() => undefined);
  };
  client.on("error", end);
  client.on("end", () => end(new Error("the connection was closed")));
  client.on("notification", (message) => heard(message.payload ?? ""));
  await client.connect();
  await client.query(`listen ${client.escapeIdentifier(channel)}`);
  return {
    async close() {
      ended = true;
      await client.end();
    },
  };
}
