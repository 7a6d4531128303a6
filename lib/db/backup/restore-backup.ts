/** A backup becomes a site again, in an empty database and in one transaction: all of it or nothing. */
import "server-only";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { from as copyFrom } from "pg-copy-streams";
import { inTransaction, takeTime, type Transaction } from "../query";
import { backupLines, checkBackup } from "./read-backup";
import { REMAKE_DOCUMENTS } from "../search/write-documents";
import { BACKUP_TABLES, type BackupHeader } from "./tables";

/** Restores `file` into the database, which must be migrated and hold nothing. */
export async function restoreBackup(file: string): Promise<{ header: BackupHeader; rows: Record<string, number> }> {
  const header = await checkBackup(file);
  const rows = await inTransaction(async (tx) => {
    await takeTime(tx);
    await refuseUnfit(tx, header);
    // The triggers guard new history; what comes back was guarded when it was made, and brings its own audit hashes.
    for (const table of BACKUP_TABLES) await tx.run(`alter table ${table} disable trigger user`);
    const loaded = await loadTables(tx, file);
    await tx.run("set constraints all immediate");
    for (const table of BACKUP_TABLES) await tx.run(`alter table ${table} enable trigger user`);
    await resetSequences(tx);
    for (const statement of REMAKE_DOCUMENTS) await tx.run(statement);
    return loaded;
  });
  return { header, rows };
}

async function refuseUnfit(tx: Transaction, header: BackupHeader): Promise<void> {
  const held = await tx.rows("select id from changeset limit 1");
  const people = await tx.rows("select id from app_user limit 1");
  if (held.length + people.length > 0) throw new Error("The database is not empty; restore into a new one. Nothing was changed.");
  const known = await tx.rows<{ name: string }>("select migration_name as name from _prisma_migrations where finished_at is not null order by 1");
  const missing = header.migrations.filter((name) => !known.some((row) => row.name === name));
  if (missing.length > 0) throw new Error(`The backup was made by a newer version (${missing.join(", ")}); restore it with that one.`);
}

async function loadTables(tx: Transaction, file: string): Promise<Record<string, number>> {
  const rows: Record<string, number> = {};
  const lines = backupLines(file);
  try {
    for (let line = await lines.next(); !line.done; line = await lines.next()) {
      // The header and the seal stand outside of tables.
      if (!line.value.startsWith('{"table"')) continue;
      const { table, columns } = JSON.parse(line.value) as { table: string; columns: string[] };
      rows[table] = 0;
      const counted = (count: number) => (rows[table]! += count);
      await pipeline(Readable.from(rowsOf(lines, counted)), copyInto(tx, table, columns));
    }
  } finally {
    await lines.return(undefined);
  }
  return rows;
}

const ROWS_AT_ONCE = 500;

/** The rows of one table, up to the mark of its end. */
async function* rowsOf(lines: AsyncIterator<string, undefined>, counted: (count: number) => void): AsyncGenerator<string> {
  let block: string[] = [];
  for (let line = await lines.next(); !line.done && line.value !== "\\."; line = await lines.next()) {
    block.push(line.value);
    if (block.length < ROWS_AT_ONCE) continue;
    counted(block.length);
    yield `${block.join("\n")}\n`;
    block = [];
  }
  counted(block.length);
  if (block.length > 0) yield `${block.join("\n")}\n`;
}

function copyInto(tx: Transaction, table: string, columns: string[]) {
  if (!(BACKUP_TABLES as readonly string[]).includes(table) || !columns.every((column) => /^[a-z_0-9]+$/.test(column))) {
    throw new Error(`The backup names a table or column that does not exist: ${table}`);
  }
  return tx.client.query(copyFrom(`copy ${table} (${columns.map((column) => `"${column}"`).join(", ")}) from stdin`));
}

async function resetSequences(tx: Transaction): Promise<void> {
  const sequences = await tx.rows<{ table: string; column: string; sequence: string }>(
    `select c.relname as table, a.attname as column, pg_get_serial_sequence(quote_ident(c.relname), a.attname) as sequence
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relname = any($1) and c.relkind = 'r' and a.attnum > 0 and pg_get_serial_sequence(quote_ident(c.relname), a.attname) is not null`,
    [BACKUP_TABLES],
  );
  for (const { table, column, sequence } of sequences) {
    await tx.run(`select setval('${sequence}', greatest((select coalesce(max("${column}"), 0) from ${table}), 1))`);
  }
}
