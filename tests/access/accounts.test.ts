/** What an administrator or the person decides about an account holds from the next request on. */
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { commandActor } from "@/lib/access/command";
import { actorOfSession, endSession, openSession, SESSION_MAX_MS } from "@/lib/access/session";
import { actorOfToken } from "@/lib/access/token";
import { database } from "@/lib/db/query";
import { changeOwnPassword } from "@/lib/editing/accounts/change-own-password";
import { resetPassword, setDisabled, setRole } from "@/lib/editing/accounts/change-user";
import { createFirstAdministrator } from "@/lib/editing/accounts/create-first-administrator";
import { createToken, revokeToken } from "@/lib/editing/accounts/create-token";
import { revokeOwnSession } from "@/lib/editing/accounts/revoke-own-session";
import { createSetUpToken, isSetUpTokenValid } from "@/lib/editing/accounts/set-up-link";
import { listOwnSessions } from "@/lib/reading/account/list-own-sessions";
import { makePerson, openSessionOf, PASSWORD } from "./people";
import { freshDatabase } from "../support/database";

const now = () => new Date();
let admin: Awaited<ReturnType<typeof makePerson>>;
const firstAccount = { email: "first@example.org", name: "First", password: PASSWORD };

beforeAll(async () => void (await freshDatabase()));
beforeEach(async () => void (await database.run("delete from rate_limit")));

describe("the set-up link", () => {
  it("makes one administrator, once, and is void for ever after", async () => {
    const earlier = (await createSetUpToken(now()))!;
    const token = (await createSetUpToken(now()))!;
    expect(await isSetUpTokenValid(earlier, now())).toBe(false);
    expect(await isSetUpTokenValid(token, now())).toBe(true);
    expect(await isSetUpTokenValid(token, new Date(Date.now() + 25 * 3_600_000))).toBe(false);
    expect(await createFirstAdministrator(token, { ...firstAccount, password: "password123456" }, now())).toMatchObject({ problem: { code: "weak-password" } });
    expect(await createFirstAdministrator("forged", firstAccount, now())).toMatchObject({ problem: { code: "link-invalid" } });
    const both = await Promise.all([1, 2].map((n) => createFirstAdministrator(token, { ...firstAccount, email: `first${n}@example.org` }, now())));
    expect(both.map((one) => one.ok).sort()).toEqual([false, true]);
    expect(await isSetUpTokenValid(token, now())).toBe(false);
    expect(await createSetUpToken(now())).toBeNull();
    admin = await makePerson("admin");
  });
});

describe("a disabled account", () => {
  it("loses its sessions and its tokens with the next request, and gets no new session from an old cookie when enabled", async () => {
    const person = await makePerson("editor");
    const session = await openSessionOf(person.email);
    const token = await createToken(person.actor, {});
    if (!token.ok) throw new Error("no token");
    expect(await actorOfSession(session, now())).toMatchObject({ role: "editor" });
    expect(await actorOfToken(token.value.token, now())).toMatchObject({ role: "editor", via: "token" });
    expect(await setDisabled(admin.actor, person.actor.userId, true)).toMatchObject({ ok: true });
    expect(await actorOfSession(session, now())).toBeNull();
    expect(await actorOfToken(token.value.token, now())).toBeNull();
    await setDisabled(admin.actor, person.actor.userId, false);
    expect(await actorOfSession(session, now())).toBeNull();
  });
});

describe("a changed role", () => {
  it("holds for the session and the tokens that are open already", async () => {
    const person = await makePerson("reviewer");
    const session = await openSessionOf(person.email);
    const token = await createToken(person.actor, { role: "editor" });
    if (!token.ok) throw new Error("no token");
    await setRole(admin.actor, person.actor.userId, "viewer");
    expect(await actorOfSession(session, now())).toMatchObject({ role: "viewer" });
    expect(await actorOfToken(token.value.token, now())).toMatchObject({ role: "viewer" });
    await setRole(admin.actor, person.actor.userId, "admin");
    expect(await actorOfSession(session, now())).toMatchObject({ role: "admin" });
    expect(await actorOfToken(token.value.token, now())).toMatchObject({ role: "editor" });
    await setRole(admin.actor, person.actor.userId, "viewer");
  });
});

describe("a session", () => {
  it("ends when it is revoked, when its time is over, and not before", async () => {
    const person = await makePerson("viewer");
    const id = await openSession(person.actor.userId, "x".repeat(1000), now());
    expect(await actorOfSession(id, new Date(Date.now() + SESSION_MAX_MS - 5000))).not.toBeNull();
    expect(await actorOfSession(id, new Date(Date.now() + SESSION_MAX_MS + 5000))).toBeNull();
    await endSession(id, now());
    await endSession(id, now());
    expect(await actorOfSession(id, now())).toBeNull();
    expect(await actorOfSession("no such session", now())).toBeNull();
  });

  it("is listed for its owner without its secret, and ended by its owner alone", async () => {
    const [mine, other] = [await makePerson("viewer"), await makePerson("viewer")];
    const [here, there] = [await openSessionOf(mine.email), await openSessionOf(mine.email)];
    const listed = await listOwnSessions(mine.actor, here, now());
    if (!listed.ok) throw new Error("not listed");
    expect(JSON.stringify(listed.value)).not.toContain(there);
    expect(listed.value.map((session) => session.current)).toEqual([true, false]);
    const name = listed.value[1]!.name;
    expect(await revokeOwnSession(other.actor, name)).toMatchObject({ problem: { code: "not-found" } });
    expect(await actorOfSession(there, now())).not.toBeNull();
    expect(await revokeOwnSession(mine.actor, name)).toMatchObject({ ok: true });
    expect(await actorOfSession(there, now())).toBeNull();
    expect(await actorOfSession(here, now())).not.toBeNull();
  });
});

describe("a password", () => {
  it("is changed by whoever knows the present one, and every other session ends", async () => {
    const person = await makePerson("viewer");
    const [here, there] = [await openSessionOf(person.email), await openSessionOf(person.email)];
    const change = (current: string, next: string) => changeOwnPassword(person.actor, { current, next, keptSession: here });
    expect(await change("wrong", "another long pass phrase")).toMatchObject({ problem: { errors: [{ path: "current" }] } });
    expect(await change(PASSWORD, "short")).toMatchObject({ problem: { code: "weak-password" } });
    expect(await actorOfSession(there, now())).not.toBeNull();
    expect(await change(PASSWORD, "another long pass phrase")).toMatchObject({ ok: true });
    expect(await actorOfSession(here, now())).not.toBeNull();
    expect(await actorOfSession(there, now())).toBeNull();
    await expect(openSessionOf(person.email)).rejects.toThrow();
    expect(await openSessionOf(person.email, "another long pass phrase")).toBeTypeOf("string");
  });

  it("cannot be guessed through the form that changes it", async () => {
    const person = await makePerson("viewer");
    for (let i = 0; i < 9; i++) await changeOwnPassword(person.actor, { current: `guess ${i}`, next: "another long pass phrase", keptSession: null });
    expect(await changeOwnPassword(person.actor, { current: PASSWORD, next: "another long pass phrase", keptSession: null })).toMatchObject({ problem: { code: "rate-limited" } });
  });

  it("that an administrator resets ends every session and works at once", async () => {
    const person = await makePerson("viewer");
    const session = await openSessionOf(person.email);
    const reset = await resetPassword(admin.actor, person.actor.userId);
    if (!reset.ok) throw new Error("not reset");
    expect(await actorOfSession(session, now())).toBeNull();
    expect(await openSessionOf(person.email, reset.value.password)).toBeTypeOf("string");
  });
});

describe("the last administrator", () => {
  it("can neither be disabled nor lose the role, also when two go for each other at once", async () => {
    const people = await database.rows<{ id: number }>("select id from app_user where role = 'admin' and kind = 'person' and disabled_at is null and id <> $1", [admin.actor.userId]);
    for (const { id } of people) await setDisabled(commandActor, id, true);
    expect(await setRole(admin.actor, admin.actor.userId, "reviewer")).toMatchObject({ problem: { code: "last-administrator" } });
    expect(await setDisabled(admin.actor, admin.actor.userId, true)).toMatchObject({ problem: { code: "last-administrator" } });
    const second = await makePerson("admin");
    const duel = await Promise.all([setRole(admin.actor, second.actor.userId, "viewer"), setRole(second.actor, admin.actor.userId, "viewer")]);
    expect(duel.map((one) => one.ok).sort()).toEqual([false, true]);
    const [left] = await database.rows<{ count: number }>("select count(*)::int as count from app_user where role = 'admin' and kind = 'person' and disabled_at is null");
    expect(left?.count).toBe(1);
  });
});

describe("a token", () => {
  it("is ended by its owner, by an administrator, and by nobody else", async () => {
    const [owner, other, boss] = [await makePerson("editor"), await makePerson("editor"), await makePerson("admin")];
    for (const [who, works] of [[other, false], [owner, true], [boss, true]] as const) {
      const token = await createToken(owner.actor, { name: "script" });
      if (!token.ok) throw new Error("no token");
      expect((await revokeToken(who.actor, token.value.id)).ok).toBe(works);
      expect((await actorOfToken(token.value.token, now())) === null).toBe(works);
    }
  });
});
