/** SQL is written where it is needed and runs only through here, on the pool or inside a transaction. */
import "server-only";
import type { PoolClient, QueryResultRow } from "pg";
import { pool } from "./pool";
import { previewedDatabase } from "./preview/preview-slot";
import type { Queryable } from "./queryable";

export type { Queryable };

/** The first row, or undefined. */
export async function firstRow<T extends object>(db: Queryable, text: string, values?: unknown[]): Promise<T | undefined> {
  return (await db.rows<T>(text, values))[0];
}

/** Statements outside any transaction; inside a preview they see what it proposes. */
export const database: Queryable = {
  rows: async <T extends object>(text: string, values?: unknown[]) =>
    previewedDatabase()?.rows<T>(text, values) ?? (await pool().query<T & QueryResultRow>(text, values)).rows,
  run: async (text, values) => previewedDatabase()?.run(text, values) ?? (await pool().query(text, values)).rowCount ?? 0,
};

/** A read that is parsed and planned once a connection; `name` must belong to one text only. */
export async function preparedRows<T extends object>(name: string, text: string, values: unknown[]): Promise<T[]> {
  return previewedDatabase()?.rows<T>(text, values) ?? (await pool().query<T & QueryResultRow>({ name, text, values })).rows;
}

/** A transaction's own connection, for `COPY` beside its statements. */
export interface Transaction extends Queryable {
  readonly client: PoolClient;
}

/** Runs `work` in one transaction: all of it is kept or, when it throws or answers with a refusal, nothing. */
export async function inTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  const client = await pool().connect();
  // A connection may break between two statements: the next one fails then, and an event that nobody hears would end the process.
  const heard = () => undefined;
  client.on("error", heard);
  let broken: Error | undefined;
  try {
    await client.query("begin");
    const result = await work(transactionOn(client));
    await client.query(isRefusal(result) ? "rollback" : "commit");
    return result;
  } catch (cause) {
    await client.query("rollback").catch((error: Error) => (broken = error));
    throw cause;
  } finally {
    client.off("error", heard);
    client.release(broken);
  }
}

/** Whether it is a `Result` that failed. */
function isRefusal(result: unknown): boolean {
  return typeof result === "object" && result !== null && "ok" in result && result.ok === false;
}

/** For work on whole files and databases, which may take longer than anything that a request waits for. */
export async function takeTime(tx: Transaction): Promise<void> {
  await tx.run("set local statement_timeout = 0");
  await tx.run("set local idle_in_transaction_session_timeout = 0");
}

function transactionOn(client: PoolClient): Transaction {
  return {
    client,
    rows: async <T extends object>(text: string, values?: unknown[]) =>
      (await client.query<T & QueryResultRow>(text, values)).rows,
    run: async (text, values) => (await client.query(text, values)).rowCount ?? 0,
  };
}
