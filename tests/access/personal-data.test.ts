/** A person's data goes out to themselves, and is taken out on request without a break in the audit chain. */
import { beforeAll, describe, expect, it } from "vitest";
import { commandActor } from "@/lib/access/command";
import { actorOfSession } from "@/lib/access/session";
import { actorOfToken } from "@/lib/access/token";
import { database, firstRow } from "@/lib/db/query";
import { verifyIntegrity } from "@/lib/db/verify-integrity";
import { setDisabled, setRole } from "@/lib/editing/accounts/change-user";
import { createToken } from "@/lib/editing/accounts/create-token";
import { eraseUser } from "@/lib/editing/accounts/erase-user";
import { giveResetLink } from "@/lib/editing/accounts/password-link";
import { giveGrant } from "@/lib/editing/accounts/set-grant";
import { exportPerson } from "@/lib/reading/account/export-person";
import { listUsers } from "@/lib/reading/account/list-users";
import { makeWorld, type World } from "../support/world";
import { makePerson, openSessionOf } from "./people";

let world: World;
beforeAll(async () => void (world = await makeWorld()));

/** Every text of the database that somebody's name or address could stand in. */
async function holds(text: string): Promise<string[]> {
  const columns = await database.rows<{ table: string; column: string }>(
    `select table_name as table, column_name as column from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where table_schema = 'public' and table_type = 'BASE TABLE' and c.data_type in ('text', 'jsonb', 'character varying', 'ARRAY')`,
  );
  const found: string[] = [];
  for (const { table, column } of columns) {
    const hit = await firstRow(database, `select 1 as hit from "${table}" where "${column}"::text ilike $1 limit 1`, [`%${text}%`]);
    if (hit) found.push(`${table}.${column}`);
  }
  return found;
}

describe("an export", () => {
  it("holds what is kept of the person, and no secret", async () => {
    const { actor, email } = await makePerson("editor");
    const session = await openSessionOf(email);
    const token = await createToken(actor, { name: "my import" });
    await giveGrant(world.admin, actor.userId, { kind: "pillar", code: "trade", role: "reviewer" });
    const out = await exportPerson(actor, actor.userId);
    if (!out.ok || !token.ok) throw new Error("no export");
    const text = JSON.stringify(out.value);
    expect(out.value).toMatchObject({ account: { email, name: actor.name, role: "editor" }, sessions: [{ userAgent: "test" }], tokens: [{ name: "my import" }], roles: [{ code: "trade" }] });
    for (const secret of [session, token.value.token, "argon2", "hash"]) expect(text).not.toContain(secret);
  });

  it("is one's own, or the administrators'", async () => {
    const [mine, other] = [await makePerson("reviewer"), await makePerson("viewer")];
    expect(await exportPerson(mine.actor, other.actor.userId)).toMatchObject({ problem: { code: "forbidden" } });
    expect(await exportPerson(world.admin, other.actor.userId)).toMatchObject({ ok: true });
    for (const id of [0, 2_147_483_647]) expect(await exportPerson(world.admin, id)).toMatchObject({ problem: { code: "not-found" } });
  });
});

describe("an erased person", () => {
  it("is nowhere in the database by name or address, signs in nowhere, and what they did is still told", async () => {
    const { actor, email } = await makePerson("editor");
    await database.run("update app_user set name = 'Wilhelmina Unmistakable' where id = $1", [actor.userId]);
    const session = await openSessionOf(email);
    const token = await createToken(actor, {});
    await giveResetLink(email, new Date());
    const before = (await verifyIntegrity()) as unknown;
    expect(await eraseUser(commandActor, actor.userId)).toMatchObject({ ok: true });
    expect(await holds("unmistakable")).toEqual([]);
    expect(await holds(email)).toEqual([]);
    expect(await actorOfSession(session, new Date())).toBeNull();
    expect(await actorOfToken(token.ok ? token.value.token : "", new Date())).toBeNull();
    await expect(openSessionOf(email)).rejects.toThrow();
    expect(await verifyIntegrity()).toEqual(before);
    expect(await database.rows("select id from audit_log where subject = $1 and action = 'user-erase'", [`user:${actor.userId}`])).toHaveLength(1);
    expect(await database.rows("select id from audit_log where actor_id = $1", [actor.userId])).not.toHaveLength(0);
  });

  it("is in no list, and cannot be brought back", async () => {
    const { actor } = await makePerson("viewer");
    await eraseUser(world.admin, actor.userId);
    const users = await listUsers(world.admin);
    expect(users.ok && users.value.map(({ id }) => id)).not.toContain(actor.userId);
    expect(await setDisabled(world.admin, actor.userId, false)).toMatchObject({ problem: { code: "not-found" } });
    expect(await setRole(world.admin, actor.userId, "admin")).toMatchObject({ problem: { code: "not-found" } });
    expect(await eraseUser(world.admin, actor.userId)).toMatchObject({ problem: { code: "not-found" } });
  });

  it("is erased by administrators and the command line alone, and never the last of them", async () => {
    const { actor } = await makePerson("viewer");
    expect(await eraseUser(world.reviewer, actor.userId)).toMatchObject({ problem: { code: "forbidden" } });
    await database.run("update app_user set disabled_at = now() where role = 'admin' and kind = 'person' and id <> $1", [world.admin.userId]);
    expect(await eraseUser(commandActor, world.admin.userId)).toMatchObject({ problem: { code: "last-administrator" } });
  });
});
