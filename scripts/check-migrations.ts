/** The database that the migrations make is the one that the schema describes. */
import { diffToSchema, migrationNames } from "./schema-engine";
import { withScratchDatabase } from "./scratch-database";

const sql = await withScratchDatabase((url) => diffToSchema(url, migrationNames()));
if (sql === "") process.exit(0);
console.error(`The schema differs from the migrations. Write the missing one with\n  node --import tsx scripts/make-migration.ts NAME\nIt would hold:\n\n${sql}`);
process.exit(1);
