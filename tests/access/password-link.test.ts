/** A link to choose a password works once, in time, for its account alone, and leaves nobody signed in who was before. */
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { actorOfSession } from "@/lib/access/session";
import { database, firstRow } from "@/lib/db/query";
import { setDisabled } from "@/lib/editing/accounts/change-user";
import { countResetRequest, findLinkOwner, giveResetLink, handResetLink, inviteUser, setPasswordByLink } from "@/lib/editing/accounts/password-link";
import { freshDatabase } from "../support/database";
import { makePerson, openSessionOf, PASSWORD } from "./people";

const now = () => new Date();
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);
const NEW = "seven storks over the estuary";
const refused = { ok: false, problem: { code: "link-invalid" } };
let admin: Awaited<ReturnType<typeof makePerson>>;

beforeAll(async () => {
  await freshDatabase();
  admin = await makePerson("admin");
});
beforeEach(async () => void (await database.run("delete from rate_limit")));

describe("a link that was asked for", () => {
  it("sets the password once, and ends every session and every other link", async () => {
    const person = await makePerson("editor");
    const session = await openSessionOf(person.email);
    const [first, second] = [(await giveResetLink(person.email.toUpperCase(), now()))!, (await giveResetLink(person.email, now()))!];
    expect(await findLinkOwner(first.token, now())).toEqual({ userId: person.actor.userId, email: person.email, name: person.actor.name });
    const both = await Promise.all([NEW, `${NEW}!`].map((password) => setPasswordByLink(first.token, password, now())));
    expect(both.map((one) => one.ok).sort()).toEqual([false, true]);
    expect(await setPasswordByLink(first.token, NEW, now())).toMatchObject(refused);
    expect(await setPasswordByLink(second.token, NEW, now())).toMatchObject(refused);
    expect(await actorOfSession(session, now())).toBeNull();
    await expect(openSessionOf(person.email)).rejects.toThrow();
    await openSessionOf(person.email, both[0]!.ok ? NEW : `${NEW}!`);
  });

  it("is not used up by a password that is too weak", async () => {
    const person = await makePerson("viewer");
    const { token } = (await giveResetLink(person.email, now()))!;
    expect(await setPasswordByLink(token, "password1234", now())).toMatchObject({ problem: { code: "weak-password" } });
    expect(await setPasswordByLink(token, NEW, now())).toMatchObject({ ok: true });
  });

  it("runs out after an hour, is not kept in the clear, and cannot be made up", async () => {
    const person = await makePerson("viewer");
    const { token } = (await giveResetLink(person.email, now()))!;
    expect(await firstRow(database, "select hash from one_time_link where hash = $1", [token])).toBeUndefined();
    expect(await setPasswordByLink(token, NEW, inMinutes(61))).toMatchObject(refused);
    for (const forged of ["", "forged", `${token}x`, "x".repeat(5000)]) expect(await setPasswordByLink(forged, NEW, now())).toMatchObject(refused);
    expect(await setPasswordByLink(token, NEW, inMinutes(59))).toMatchObject({ ok: true });
  });

  it("is given to nobody whose account does not exist or is disabled, and one from before opens nothing", async () => {
    const person = await makePerson("viewer");
    const { token } = (await giveResetLink(person.email, now()))!;
    await setDisabled(admin.actor, person.actor.userId, true);
    for (const email of [person.email, "nobody@example.org", "starter@puente.invalid"]) expect(await giveResetLink(email, now())).toBeNull();
    expect(await setPasswordByLink(token, NEW, now())).toMatchObject(refused);
  });

  it("is not the ticket of a sign-in, nor a set-up link", async () => {
    await database.run("insert into one_time_link (hash, purpose, user_id, expires_at) select encode(sha256('x'), 'hex'), p, $1, now() + interval '1 day' from unnest(array['second-step']) p", [admin.actor.userId]);
    expect(await setPasswordByLink("x", NEW, now())).toMatchObject(refused);
  });

  it("is asked for a few times an hour, whether or not there is such an account", async () => {
    const person = await makePerson("viewer");
    for (const email of [person.email, "ghost@example.org"]) {
      for (let i = 0; i < 4; i++) expect(await countResetRequest(email, `192.0.2.${i}`)).toMatchObject({ ok: true });
      expect(await countResetRequest(email.toUpperCase(), "192.0.2.9")).toMatchObject({ problem: { code: "rate-limited" } });
    }
  });
});

describe("an administrator", () => {
  it("invites: the account has no password before its owner has chosen one, within a week", async () => {
    const invited = await inviteUser(admin.actor, { email: "invited@example.org", name: "Ina Invited", role: "editor" }, now());
    if (!invited.ok) throw new Error(invited.problem.message);
    await expect(openSessionOf("invited@example.org")).rejects.toThrow();
    expect(await setPasswordByLink(invited.value.token, NEW, inMinutes(8 * 24 * 60))).toMatchObject(refused);
    expect(await setPasswordByLink(invited.value.token, NEW, inMinutes(6 * 24 * 60))).toMatchObject({ ok: true });
    await openSessionOf("invited@example.org", NEW);
  });

  it("hands on a link for a password that may be known to others: it and all sessions end at once", async () => {
    const person = await makePerson("editor");
    const session = await openSessionOf(person.email);
    const handed = await handResetLink(admin.actor, person.actor.userId, now());
    if (!handed.ok) throw new Error(handed.problem.message);
    expect(await actorOfSession(session, now())).toBeNull();
    await expect(openSessionOf(person.email, PASSWORD)).rejects.toThrow();
    expect(await setPasswordByLink(handed.value.token, NEW, now())).toMatchObject({ ok: true });
  });

  it("alone may do either", async () => {
    const reviewer = await makePerson("reviewer");
    expect(await inviteUser(reviewer.actor, { email: "x@example.org", name: "x", role: "admin" }, now())).toMatchObject({ problem: { code: "forbidden" } });
    expect(await handResetLink(reviewer.actor, admin.actor.userId, now())).toMatchObject({ problem: { code: "forbidden" } });
  });
});
