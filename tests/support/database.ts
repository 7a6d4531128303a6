/** A test file has a migrated, empty database to itself. */
import { randomBytes } from "node:crypto";
import { afterAll, inject } from "vitest";
import { closePool } from "../../lib/db/pool";
import { TEMPLATE } from "./database-server";
import { runSql } from "./run-sql";

/** Makes it, points `DATABASE_URL` at it and answers with its address; it is dropped after the file's last test. Call it in `beforeAll`. */
export async function freshDatabase(template = TEMPLATE): Promise<string> {
  const server = inject("databaseServer");
  const name = `test_${randomBytes(6).toString("hex")}`;
  await closePool();
  await runSql(server, `create database ${name} template ${template}`);
  const url = server.replace(/\/puente$/, `/${name}`);
  process.env.DATABASE_URL = url;
  made.push(name);
  return url;
}

const made: string[] = [];

afterAll(async () => {
  await closePool();
  for (const name of made.splice(0)) await runSql(inject("databaseServer"), `drop database ${name} with (force)`);
});
