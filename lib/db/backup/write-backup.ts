/** A backup is taken while the site runs: one transaction sees one moment, and a checksum at the end seals it. */
import "server-only";
import { createHash, type Hash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { PassThrough } from "node:stream";
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

/** Writes the backup to `file`; the name appears only when it is whole. */
export async function writeBackup(file: string, now: Date): Promise<BackupReport> {
  const part = `${file}.part`;
  const sink = new PassThrough();
  // Readable by its owner only: it holds e-mail addresses and password hashes.
  const written = pipeline(sink, createGzip({ level: 6 }), createWriteStream(part, { mode: 0o600 }));
  const client = await pool().connect();
  try {
    await client.query("begin isolation level repeatable read read only");
    const report = await writeTables(client, sink, now);
    sink.end();
    await written;
    await client.query("commit");
    await rename(part, file);
    return { file, ...report };
  } catch (cause) {
    sink.destroy();
    await written.catch(() => undefined);
    await rm(part, { force: true });
    await client.query("rollback").catch(() => undefined);
    throw cause;
  } finally {
    client.release();
  }
}

async function writeTables(client: PoolClient, sink: PassThrough, now: Date): Promise<Omit<BackupReport, "file">> {
  const hash = createHash("sha256");
  const header = await readHeader(client, now);
  await send(sink, hash, `${JSON.stringify(header)}\n`);
  const rows: Record<string, number> = {};
  for (const table of BACKUP_TABLES) {
    const columns = await columnsOf(client, table);
    await send(sink, hash, `${JSON.stringify({ table, columns })}\n`);
    const list = columns.map((column) => `"${column}"`).join(", ");
    // Sorted, so that two backups of the same state are the same bytes.
    const stream = client.query(copyTo(`copy (select ${list} from ${table} order by ${columns.map((_, index) => index + 1).slice(0, 4).join(", ")}) to stdout`));
    for await (const chunk of stream) await send(sink, hash, chunk as Buffer);
    rows[table] = stream.rowCount;
    await send(sink, hash, "\\.\n");
  }
  const sha256 = hash.digest("hex");
  sink.write(`${JSON.stringify({ sha256 })}\n`);
  return { publication: header.publication, rows, sha256 };
}

async function send(sink: PassThrough, hash: Hash, bytes: string | Buffer): Promise<void> {
  hash.update(bytes);
  if (!sink.write(bytes)) await new Promise((resolve) => sink.once("drain", resolve));
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
