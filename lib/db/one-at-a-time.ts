/** What two nodes must not do at the same time is done by one after the other, under a lock of the database that ends with its holder. */
import "server-only";
import { pool } from "./pool";

/** Waits until no node holds lock `number` (any two mean the same by it), and holds it during the deed. */
export async function oneAtATime<T>(number: number, deed: () => Promise<T>): Promise<T> {
  const client = await pool().connect();
  let broken: Error | undefined;
  try {
    await client.query("select pg_advisory_lock($1)", [number]);
    return await deed();
  } finally {
    await client.query("select pg_advisory_unlock($1)", [number]).catch((cause: Error) => (broken = cause));
    client.release(broken);
  }
}
