/** A database that cannot be used is refused at the start with a sentence that says where it is and what to do, never its password. */
import "server-only";
import { Client } from "pg";

const OLDEST = 140_000;
const CONNECT_MS_MAX = 10_000;

/** Connects once to the database at `url`; answers with its version, such as 16.4. Throws an Error for people. */
export async function checkServer(url: string): Promise<string> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS_MAX });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ number: number; version: string }>("select current_setting('server_version_num')::int as number, current_setting('server_version') as version");
    const { number = 0, version = "?" } = rows[0] ?? {};
    if (number < OLDEST) throw new Error(`it is PostgreSQL ${version}, and 14 or later is needed`);
    return version;
  } catch (cause) {
    throw new Error(`The database of DATABASE_URL at ${placeOf(url)} cannot be used: ${reasonOf(cause as Error)}.`, { cause });
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Host, port and name, without who connects and with what password. */
function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host || "localhost"}${pathname}`;
}

/** A name with several addresses fails once for each, and the error that holds them has no message of its own. */
function reasonOf(cause: Error): string {
  const each = cause instanceof AggregateError ? (cause.errors as Error[]).map(({ message }) => message) : [cause.message];
  return [...new Set(each)].join(", ") || "it does not answer";
}
