/** A backup is taken while the site runs: one transaction sees one moment, and a checksum at the end seals it. */
import "server-only";
import { createHash, type Hash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { to as copyTo } from "pg-copy-streams";
import type { PoolClient } from "pg";
import { pool } from "../pool";
import { BACKUP_TABLES, type BackupHeader } from "./tables";

export interface BackupReport {
  file: string;
  publication: number;
  /** Rows by table. */
  rows: Record<string, number>;
  sha256: string;
}

/** Writes the backup to `file`; the name appears only when it is whole. Throws an Error for people where that cannot be. */
export async function writeBackup(file: string, now: Date): Promise<BackupReport> {
  const part = `${file}.part`;
  const report: BackupReport = { file, publication: 0, rows: {}, sha256: "" };
  const client = await pool().connect();
  let broken: Error | undefined;
  try {
    await client.query("begin isolation level repeatable read read only");
    // Readable by its owner only: it holds e-mail addresses and password hashes.
    await pipeline(backupOf(client, now, report), createGzip({ level: 6 }), createWriteStream(part, { mode: 0o600 }));
    await client.query("commit");
    await rename(part, file);
    return report;
  } catch (cause) {
    broken = new Error(`The backup could not be written to ${file}: ${(cause as Error).message}`, { cause });
    await rm(part, { force: true });
    throw broken;
  } finally {
    // In the middle of a table the connection is of no further use.
    client.release(broken);
  }
}

/** The bytes of the backup, table by table; `report` is filled on the way. */
async function* backupOf(client: PoolClient, now: Date, report: BackupReport): AsyncGenerator<string | Buffer> {
  const hash = createHash("sha256");
  const header = await readHeader(client, now);
  report.publication = header.publication;
  yield hashed(hash, `${JSON.stringify(header)}\n`);
  for (const table of BACKUP_TABLES) {
    const columns = await columnsOf(client, table);
    yield hashed(hash, `${JSON.stringify({ table, columns })}\n`);
    const list = columns.map((column) => `"${column}"`).join(", ");
    // Sorted, so that two backups of the same state are the same bytes.
    const stream = client.query(copyTo(`copy (select ${list} from ${table} order by ${columns.map((_, index) => index + 1).slice(0, 4).join(", ")}) to stdout`));
    for await (const chunk of stream) yield hashed(hash, chunk as Buffer);
    report.rows[table] = stream.rowCount;
    yield hashed(hash, "\\.\n");
  }
  report.sha256 = hash.digest("hex");
  yield `${JSON.stringify({ sha256: report.sha256 })}\n`;
}

function hashed<T extends string | Buffer>(hash: Hash, bytes: T): T {
  hash.update(bytes);
  return bytes;
}

async function readHeader(client: PoolClient, now: Date): Promise<BackupHeader> {
  const { rows } = await client.query<{ publication: number }>("select coalesce(max(number), 0) as publication from publication");
  const migrations = await client.query<{ name: string }>("select migration_name as name from _prisma_migrations where finished_at is not null order by 1");
  return { format: "puente-backup", version: 1, publication: rows[0]!.publication, takenAt: now.toISOString(), migrations: migrations.rows.map(({ name }) => name) };
}

/** The columns of a table, those that make its key first, so that its rows can be sorted by the first few. */
async function columnsOf(client: PoolClient, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select a.attname as name from pg_attribute a
     left join pg_index i on i.indrelid = a.attrelid and i.indisprimary and a.attnum = any(i.indkey)
     where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped order by i.indrelid is null, a.attnum`,
    [table],
  );
  return rows.map(({ name }) => name);
}
