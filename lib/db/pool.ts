/** One pool of connections serves the whole process, whichever bundle asks for it. */
import "server-only";
import { Pool, types } from "pg";

// A day stays the text it is: as a Date it would shift with the time zone of the process.
types.setTypeParser(types.builtins.DATE, (text) => text);

const slot = globalThis as typeof globalThis & { __puentePool?: Pool };

/** The pool, opened on first use from `DATABASE_URL`, which the start sets for the embedded database too. */
export function pool(): Pool {
  slot.__puentePool ??= openPool(process.env.DATABASE_URL);
  return slot.__puentePool;
}

const LIMITS = {
  max: 12,
  idleTimeoutMillis: 30_000,
  connectionTimeoutMillis: 5_000,
  // A server that vanishes without a word is noticed, and a statement or a transaction that hangs gives its connection back.
  keepAlive: true,
  statement_timeout: 60_000,
  idle_in_transaction_session_timeout: 60_000,
} as const;

function openPool(connectionString: string | undefined): Pool {
  if (!connectionString) throw new Error("DATABASE_URL is not set; the start sets it for the embedded database");
  const opened = new Pool({ connectionString, ...LIMITS });
  // An idle connection that breaks is dropped by the pool; without a listener it would end the process.
  opened.on("error", () => undefined);
  return opened;
}

/** Closes the pool after running queries have ended; a later `pool()` opens a new one. */
export async function closePool(): Promise<void> {
  const open = slot.__puentePool;
  delete slot.__puentePool;
  await open?.end();
}
