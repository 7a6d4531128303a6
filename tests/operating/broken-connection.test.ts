import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, expect, it } from "vitest";
import { pendingMigrations } from "@/lib/db/migrate";
import { database, inTransaction, type Queryable } from "@/lib/db/query";
import { problem } from "@/lib/domain/problem";
import { fail } from "@/lib/domain/result";
import { freshDatabase } from "../support/database";

let url: string;
beforeAll(async () => {
  url = await freshDatabase();
});

const settings = async () => (await database.rows("select key from setting")).length;
const insert = (db: Queryable, key: string) => db.run("insert into setting (key, value) values ($1, 'true')", [key]);

/** Ends the connection from outside, as a database that is restarted does. */
async function breakOff(db: Queryable): Promise<void> {
  const [mine] = await db.rows<{ pid: number }>("select pg_backend_pid() as pid");
  await database.rows("select pg_terminate_backend($1)", [mine!.pid]);
  await sleep(100);
}

it("a connection that breaks between two statements fails its transaction, and neither the process nor the next one", async () => {
  const broken = inTransaction(async (tx) => {
    await insert(tx, "lost");
    await breakOff(tx);
    await insert(tx, "lost too");
  });
  await expect(broken).rejects.toThrow();
  expect(await settings()).toBe(0);
  await inTransaction((tx) => insert(tx, "kept"));
  expect(await settings()).toBe(1);
});

it("a transaction that answers with a refusal keeps nothing of what it did before", async () => {
  const refused = await inTransaction(async (tx) => {
    await insert(tx, "refused");
    return fail(problem("nothing-to-publish"));
  });
  expect(refused).toMatchObject({ ok: false, problem: { code: "nothing-to-publish" } });
  expect(await database.rows("select key from setting where key = 'refused'")).toEqual([]);
});

it("whoever watches the site is told of no migration, and of an unreachable database in seconds", async () => {
  expect(await pendingMigrations(url)).toEqual([]);
  await expect(pendingMigrations("postgresql://puente:x@127.0.0.1:9/puente")).rejects.toThrow(/ECONNREFUSED/);
});
