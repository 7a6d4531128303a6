/** One connection of its own hears what publications announce. */
import "server-only";
import { Client } from "pg";

/** Opens it; `lost` is called once when it breaks, never after `close`. */
export async function listen(channel: string, heard: (payload: string) => void, lost: (cause: Error) => void): Promise<{ close(): Promise<void> }> {
  const client = new Client({ connectionString: process.env.DATABASE_URL, keepAlive: true, connectionTimeoutMillis: 5_000 });
  // What breaks before it listens is told by throwing.
  let listening = false;
  const end = (cause: Error) => {
    if (!listening) return;
    listening = false;
    lost(cause);
    client.end().catch(() => undefined);
  };
  client.on("error", end);
  client.on("end", () => end(new Error("the connection was closed")));
  client.on("notification", (message) => heard(message.payload ?? ""));
  try {
    await client.connect();
    await client.query(`listen ${client.escapeIdentifier(channel)}`);
  } catch (cause) {
    client.end().catch(() => undefined);
    throw cause;
  }
  listening = true;
  return {
    async close() {
      listening = false;
      await client.end();
    },
  };
}
