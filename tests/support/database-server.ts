/** One PostgreSQL serves all integration tests of a run, with a migrated template to clone. */
import type { TestProject } from "vitest/node";
import { openThrowaway } from "../../lib/db/embedded";
import { migrate } from "../../lib/db/migrate";
import { runSql } from "./run-sql";

declare module "vitest" {
  interface ProvidedContext {
    /** The server's administrative database, from which the others are cloned. */
    databaseServer: string;
  }
}

/** Name of the migrated database that every test's own one is a copy of. */
export const TEMPLATE = "puente_template";

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const database = await openThrowaway();
  await runSql(database.url, `create database ${TEMPLATE}`);
  await migrate(database.url.replace(/\/puente$/, `/${TEMPLATE}`));
  project.provide("databaseServer", database.url);
  return database.stop;
}
