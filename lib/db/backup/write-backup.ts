/** A backup is taken while the site runs: one transaction sees one moment, and a checksum at the end seals it. */
import "server-only";
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
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
  const client = await pool().connect();
  client.on("error", unheard);
  let broken: Error | undefined;
  try {
    await client.query("begin isolation level repeatable read read only");
    await client.query("set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0");
    const header = await readHeader(client, now);
    const report: BackupReport = { file, publication: header.publication, rows: {}, sha256: "" };
    // Readable by its owner only: it holds e-mail addresses and password hashes.
    await pipeline(Readable.from(sections(client, header, report)), createGzip({ level: 6 }), createWriteStream(part, { mode: 0o600 }));
    await client.query("commit");
    await rename(part, file);
    return report;
  } catch (cause) {
    // In the middle of a copy nothing else can be said over the connection, so it is given up.
    broken = new Error(`The backup could not be written to ${file}: ${(cause as Error).message}`, { cause });
    await rm(part, { force: true });
    throw broken;
  } finally {
    client.off("error", unheard);
    client.release(broken);
  }
}

/** The statement that runs fails as well; the event alone would end the process. */
const unheard = () => undefined;

/** The file's text, piece by piece; `report` is filled as they go. */
async function* sections(client: PoolClient, header: BackupHeader, report: BackupReport): AsyncGenerator<string | Buffer> {
  const hash = createHash("sha256");
  const hashed = <T extends string | Buffer>(bytes: T): T => {
    hash.update(bytes);
    return bytes;
  };
  yield hashed(`${JSON.stringify(header)}\n`);
  for (const table of BACKUP_TABLES) {
    const columns = await columnsOf(client, table);
    yield hashed(`${JSON.stringify({ table, columns })}\n`);
    const list = columns.map((column) => `"${column}"`).join(", ");
    // Sorted, so that two backups of the same state are the same bytes.
    const stream = client.query(copyTo(`copy (select ${list} from ${table} order by ${columns.map((_, index) => index + 1).slice(0, 4).join(", ")}) to stdout`));
    for await (const chunk of stream) yield hashed(chunk as Buffer);
    report.rows[table] = stream.rowCount;
    yield hashed("\\.\n");
  }
  report.sha256 = hash.digest("hex");
  yield `${JSON.stringify({ sha256: report.sha256 })}\n`;
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
