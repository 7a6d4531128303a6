/** A new migration holds the SQL that leads from the migrations before it to the schema; what Prisma cannot say is added by hand. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { diffToSchema, MIGRATION_FOLDER, migrationNames } from "./schema-engine";
import { withScratchDatabase } from "./scratch-database";

const USAGE = "Usage: node --import tsx scripts/make-migration.ts NAME   (a-z, 0-9, _; a number is put before it unless it has one)";

process.exit(await main(process.argv[2]));

async function main(given: string | undefined): Promise<number> {
  if (!given || !/^[a-z0-9_]+$/.test(given)) {
    console.error(USAGE);
    return 2;
  }
  mkdirSync(MIGRATION_FOLDER, { recursive: true });
  const existing = migrationNames();
  const name = /^\d{4}_/.test(given) ? given : `${String(existing.length + 1).padStart(4, "0")}_${given}`;
  const file = path.join(MIGRATION_FOLDER, name, "migration.sql");
  if (existsSync(file)) {
    console.error(`${file} exists; a migration is not written twice.`);
    return 1;
  }
  const before = existing.filter((other) => other < name);
  const sql = await withScratchDatabase((url) => diffToSchema(url, before));
  if (sql === "") {
    console.log("The schema equals the migrations; nothing to write.");
    return 0;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${sql}\n`);
  console.log(`Wrote ${file} (${sql.split("\n").length} lines). Read it, add what the schema cannot say, then commit it.`);
  return 0;
}
