/** Prisma's schema engine runs in this process from WebAssembly, so writing and checking migrations needs no binary. */
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import { Client, Pool, types } from "pg";
import type { QueryConfig } from "pg";

const SCHEMA_FOLDER = path.join("prisma", "schema");
export const MIGRATION_FOLDER = path.join("prisma", "migrations");

/** Types of the catalogue (18, one letter) and of the engine (6, one letter), which the adapter does not bring together. */
const CATALOGUE_LETTER = 18;
const ENGINE_LETTER = 6;
const LETTER_COLUMN = "constraint_type";

/** Passes the catalogue's letters through the adapter as text. */
class CatalogPool extends Pool {
  override query = (async (query: QueryConfig) => {
    const result = await super.query(query);
    for (const field of result.fields) if (field.dataTypeID === CATALOGUE_LETTER) field.dataTypeID = types.builtins.TEXT;
    return result;
  }) as unknown as Pool["query"];
}

/** Turns them back into letters for the engine. */
class CatalogAdapterFactory extends PrismaPg {
  override async connect(): ReturnType<PrismaPg["connect"]> {
    const adapter = await super.connect();
    const ask = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const answer = await ask(query);
      const at = answer.columnNames.indexOf(LETTER_COLUMN);
      if (at >= 0) answer.columnTypes[at] = ENGINE_LETTER;
      return answer;
    };
    return adapter;
  }
}

/** The SQL that leads from the given migrations to the schema; empty text when they agree. `url`: an empty database. */
export async function diffToSchema(url: string, migrations: string[]): Promise<string> {
  await apply(url, migrations);
  const engine = await openSchemaEngine(url);
  const { stdout } = await engine.diff({
    from: { tag: "schemaDatasource", files: schemaFiles(), configDir: path.resolve("prisma") },
    to: { tag: "schemaDatamodel", files: schemaFiles() },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return withoutExpected(stdout ?? "");
}

/** Foreign keys from every version to its publication are laid by a loop in SQL; the schema does not name them. */
const EXPECTED = /DROP CONSTRAINT "\w+_valid_(from|to)_fkey"/;

function withoutExpected(script: string): string {
  const statements = script.split(/\n(?=-- )/).map((statement) => statement.trim());
  return statements.filter((statement) => statement !== "-- This is an empty migration." && statement !== "" && !EXPECTED.test(statement)).join("\n\n");
}

/** Names of the migrations on disk, oldest first. */
export function migrationNames(): string[] {
  const entries = readdirSync(MIGRATION_FOLDER, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
}

async function openSchemaEngine(url: string): Promise<SchemaEngine> {
  const bindings = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const { __wbg_set_wasm: setWasm } = bindings as unknown as { __wbg_set_wasm: (exports: WebAssembly.Exports) => void };
  const beside = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = readFileSync(path.join(path.dirname(beside), "schema_engine_bg.wasm"));
  const imports = { "./schema_engine_bg.js": bindings as unknown as WebAssembly.ModuleImports };
  const { instance } = await WebAssembly.instantiate(bytes, imports);
  setWasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  const adapter = bindMigrationAwareSqlAdapterFactory(new CatalogAdapterFactory(new CatalogPool({ connectionString: url })));
  return bindings.SchemaEngine.new({ datamodels: schemaFiles().map(({ path: file, content }) => [file, content]) }, () => undefined, adapter);
}

/** The engine's own way to apply a script splits it at semicolons, which function bodies do not survive. */
async function apply(url: string, migrations: string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  for (const name of migrations) {
    await client.query(readFileSync(path.join(MIGRATION_FOLDER, name, "migration.sql"), "utf8"));
  }
  await client.end();
}

function schemaFiles(): { path: string; content: string }[] {
  const names = readdirSync(SCHEMA_FOLDER).filter((name) => name.endsWith(".prisma")).sort();
  return names.map((name) => ({ path: path.resolve(SCHEMA_FOLDER, name), content: readFileSync(path.join(SCHEMA_FOLDER, name), "utf8") }));
}
