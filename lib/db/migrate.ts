/** The database has the shape the code expects: plain SQL files, in order, each once, under a lock. */
import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { Client, type ClientConfig } from "pg";
import { REMAKE_DOCUMENTS } from "./search/write-documents";

/** What one run of the migrations did. */
export interface MigrationReport {
  applied: string[];
  already: number;
}

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

/** Any two nodes agree on it; the number means nothing else. */
const MIGRATION_LOCK = 7_014_201;
const ANSWER_MS_MAX = 10_000;

/** Prisma's own table, so that its tools read the history too. */
const HISTORY_TABLE = `create table if not exists _prisma_migrations (
  id varchar(36) primary key, checksum varchar(64) not null, finished_at timestamptz,
  migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
  started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`;

/** Reads `prisma/migrations` below `root`, oldest first. */
export async function readMigrations(root: string): Promise<Migration[]> {
  const folder = path.join(root, "prisma", "migrations");
  const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(path.join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

/**
 * Brings the database at `url` to the newest shape. Two nodes may call it at once: one waits for the other.
 * Throws when a file that was applied has since been changed, or the database knows one that the code does not.
 */
export async function migrate(url: string, root = process.cwd()): Promise<MigrationReport> {
  const migrations = await readMigrations(root);
  const client = await connect({ connectionString: url });
  try {
    await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await client.query(HISTORY_TABLE);
    const waiting = await waitingMigrations(client, migrations);
    for (const migration of waiting) await apply(client, migration);
    // What is derived from the versions follows the code that derives it.
    if (waiting.length > 0) await client.query(["begin", ...REMAKE_DOCUMENTS, "commit"].join(";\n"));
    return { applied: waiting.map(({ name }) => name), already: migrations.length - waiting.length };
  } finally {
    await client.end();
  }
}

/** Names of the migrations that have yet to be applied; empty means the database is ready. */
export async function pendingMigrations(url: string, root = process.cwd()): Promise<string[]> {
  const migrations = await readMigrations(root);
  const client = await connect({ connectionString: url, query_timeout: ANSWER_MS_MAX });
  try {
    // Asked again and again by whoever watches the site, so nothing is made here.
    const { rows } = await client.query<{ known: boolean }>("select to_regclass('_prisma_migrations') is not null as known");
    return (rows[0]?.known ? await waitingMigrations(client, migrations) : migrations).map(({ name }) => name);
  } finally {
    await client.end();
  }
}

/** A connection of its own, which fails in seconds where the database cannot be reached, and alone when it breaks. */
async function connect(options: ClientConfig): Promise<Client> {
  const client = new Client({ ...options, connectionTimeoutMillis: ANSWER_MS_MAX });
  client.on("error", () => undefined);
  await client.connect();
  return client;
}

async function waitingMigrations(client: Client, migrations: Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    "select migration_name as name, checksum from _prisma_migrations where finished_at is not null and rolled_back_at is null",
  );
  const done = new Map(rows.map((row) => [row.name, row.checksum]));
  for (const name of done.keys()) {
    if (!migrations.some((migration) => migration.name === name)) {
      throw new Error(`The database has migration ${name}, which this version does not know. Start the version that made it, or a newer one.`);
    }
  }
  for (const { name, checksum } of migrations) {
    if (done.has(name) && done.get(name) !== checksum) {
      throw new Error(`Migration ${name} was changed after it had been applied to this database. Restore its file.`);
    }
  }
  return migrations.filter(({ name }) => !done.has(name));
}

async function apply(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query("begin");
    await client.query(sql);
    await client.query(
      `insert into _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count) values ($1, $2, now(), $3, 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("commit");
  } catch (cause) {
    await client.query("rollback");
    throw new Error(`Migration ${name} failed: ${(cause as Error).message}`, { cause });
  }
}
