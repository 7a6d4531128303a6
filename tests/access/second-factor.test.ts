/** A second factor is asked for before there is a session, passes once a code, and can be lost without losing the account. */
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { commandActor } from "@/lib/access/command";
import { pendingTotp } from "@/lib/access/second-factor/pending-totp";
import { openSealed, seal } from "@/lib/access/second-factor/seal";
import { stepOfTotp, toBase32, totpAddress, totpOfStep } from "@/lib/access/second-factor/totp";
import { actorOfSession } from "@/lib/access/session";
import { finishSignIn, signIn } from "@/lib/access/sign-in";
import { database, firstRow } from "@/lib/db/query";
import { resetPassword, resetSecondFactor, setDisabled } from "@/lib/editing/accounts/change-user";
import { beginSecondFactor, cancelSecondFactor, confirmSecondFactor, endSecondFactor, renewRecoveryCodes } from "@/lib/editing/accounts/second-factor/own-second-factor";
import { getOwnAccount } from "@/lib/reading/account/get-own-account";
import { freshDatabase } from "../support/database";
import { makePerson, openSessionOf, PASSWORD, RIGHT_HERE } from "./people";

process.env.NEXTAUTH_SECRET ??= "a secret of the tests, which is long enough";

beforeAll(async () => void (await freshDatabase()));
beforeEach(async () => void (await database.run("delete from rate_limit")));

const HALF_MINUTE = 30_000;
const stepAt = (at: number) => Math.floor(at / HALF_MINUTE);
/** A moment so many half minutes from now, with the code that an authenticator shows then. */
const later = (secret: string, steps: number) => {
  const at = new Date(Date.now() + steps * HALF_MINUTE);
  return { at, code: totpOfStep(secret, stepAt(at.getTime())) };
};

/** A person whose authenticator is set up; its first code has been used. */
async function makeGuarded(role: "viewer" | "admin" = "viewer") {
  const person = await makePerson(role);
  const session = await openSessionOf(person.email);
  expect(await beginSecondFactor(person.actor, { password: PASSWORD, session })).toMatchObject({ ok: true });
  const { secret } = (await pendingTotp(person.actor))!;
  const { at, code } = later(secret, 0);
  const on = await confirmSecondFactor(person.actor, code, session, at);
  if (!on.ok) throw new Error(on.problem.message);
  return { ...person, session, secret, codes: on.value };
}

async function ticketOf(email: string): Promise<string> {
  const first = await signIn({ email, password: PASSWORD, address: RIGHT_HERE, userAgent: "test" }, new Date());
  if (!first.ok || first.value.kind !== "second-step") throw new Error("no second step");
  return first.value.ticket;
}

describe("a code", () => {
  const rfc = toBase32(Buffer.from("12345678901234567890"));

  it("is that of RFC 6238, appendix B, in six digits", () => {
    const wanted = { 59: "287082", 1111111109: "081804", 1111111111: "050471", 1234567890: "005924", 2000000000: "279037", 20000000000: "353130" };
    for (const [seconds, code] of Object.entries(wanted)) expect(totpOfStep(rfc, Math.floor(Number(seconds) / 30))).toBe(code);
  });

  it("is taken half a minute early or late, and not earlier, later or twice", () => {
    const now = new Date(50_000 * HALF_MINUTE);
    for (const [off, taken] of [[-2, false], [-1, true], [0, true], [1, true], [2, false]] as const) {
      expect(stepOfTotp(rfc, totpOfStep(rfc, 50_000 + off), now, null)).toBe(taken ? 50_000 + off : null);
    }
    expect(stepOfTotp(rfc, totpOfStep(rfc, 50_000), now, 50_000)).toBeNull();
    expect(stepOfTotp(rfc, totpOfStep(rfc, 50_001), now, 50_000)).toBe(50_001);
    for (const nonsense of ["", "12345", "1234567", "abcdef", "１２３４５６"]) expect(stepOfTotp(rfc, nonsense, now, null)).toBeNull();
  });

  it("is made from an address that names site, account and secret", () => {
    expect(totpAddress(rfc, "a b@example.org", "Puente")).toBe(`otpauth://totp/Puente:a%20b%40example.org?secret=${rfc}&issuer=Puente&algorithm=SHA1&digits=6&period=30`);
  });
});

describe("the secret", () => {
  it("is kept sealed, and opens for its owner alone", async () => {
    const { actor, secret } = await makeGuarded();
    const row = await firstRow<{ sealed: string }>(database, "select totp_secret as sealed from app_user where id = $1", [actor.userId]);
    expect(row!.sealed).not.toContain(secret);
    expect(openSealed(row!.sealed, `user:${actor.userId}`)).toBe(secret);
    expect(openSealed(row!.sealed, "user:0")).toBeNull();
    expect(openSealed(`${row!.sealed.slice(0, -2)}xx`, `user:${actor.userId}`)).toBeNull();
    expect(seal("x", "y")).not.toBe(seal("x", "y"));
    expect(await pendingTotp(actor)).toBeNull();
  });
});

describe("setting up", () => {
  it("wants the password, asks for no code before one has been given, and can be given up", async () => {
    const person = await makePerson("viewer");
    const session = await openSessionOf(person.email);
    expect(await beginSecondFactor(person.actor, { password: "not the password", session })).toMatchObject({ problem: { errors: [{ path: "password" }] } });
    expect(await pendingTotp(person.actor)).toBeNull();
    await beginSecondFactor(person.actor, { password: PASSWORD, session });
    expect(await confirmSecondFactor(person.actor, "000000", session, new Date())).toMatchObject({ problem: { code: "second-factor-failed" } });
    await openSessionOf(person.email);
    await cancelSecondFactor(person.actor);
    expect(await pendingTotp(person.actor)).toBeNull();
    expect(await confirmSecondFactor(person.actor, "000000", session, new Date())).toMatchObject({ ok: false });
  });

  it("ends the sessions that were opened without", async () => {
    const person = await makePerson("viewer");
    const [here, there] = [await openSessionOf(person.email), await openSessionOf(person.email)];
    await beginSecondFactor(person.actor, { password: PASSWORD, session: here });
    const { at, code } = later((await pendingTotp(person.actor))!.secret, 0);
    await confirmSecondFactor(person.actor, code, here, at);
    expect(await actorOfSession(here, new Date())).not.toBeNull();
    expect(await actorOfSession(there, new Date())).toBeNull();
  });

  it("of another cannot be begun over one that is on", async () => {
    const { actor, session, secret } = await makeGuarded();
    expect(await beginSecondFactor(actor, { password: PASSWORD, session })).toMatchObject({ ok: false });
    await cancelSecondFactor(actor);
    const row = await firstRow<{ sealed: string }>(database, "select totp_secret as sealed from app_user where id = $1", [actor.userId]);
    expect(openSealed(row!.sealed, `user:${actor.userId}`)).toBe(secret);
  });
});

describe("signing in", () => {
  it("opens no session before the code, and one with it", async () => {
    const { actor, email, secret } = await makeGuarded();
    const before = await firstRow<{ count: number }>(database, "select count(*)::int as count from session where user_id = $1", [actor.userId]);
    const ticket = await ticketOf(email);
    expect(await firstRow(database, "select count(*)::int as count from session where user_id = $1", [actor.userId])).toEqual(before);
    const { at, code } = later(secret, 1);
    expect(await finishSignIn(ticket, "000000", "test", at)).toMatchObject({ problem: { code: "second-factor-failed" } });
    const signed = await finishSignIn(ticket, code, "test", at);
    if (!signed.ok) throw new Error(signed.problem.message);
    expect(await actorOfSession(signed.value.sessionId, at)).toMatchObject({ userId: actor.userId });
  });

  it("takes neither a ticket nor a code twice, also at the same moment", async () => {
    const { email, secret } = await makeGuarded();
    const [first, second] = [await ticketOf(email), await ticketOf(email)];
    const { at, code } = later(secret, 1);
    const both = await Promise.all([first, second].map((ticket) => finishSignIn(ticket, code, "test", at)));
    expect(both.map((one) => one.ok).sort()).toEqual([false, true]);
    const used = both[0]!.ok ? first : second;
    expect(await finishSignIn(used, later(secret, 2).code, "test", later(secret, 2).at)).toMatchObject({ problem: { code: "link-invalid" } });
  });

  it("with a ticket that is forged, has run out, or whose account was disabled or given another password is refused", async () => {
    const { actor, email, secret } = await makeGuarded();
    const admin = await makePerson("admin");
    const { at, code } = later(secret, 1);
    const refused = { problem: { code: "link-invalid" } };
    expect(await finishSignIn("forged", code, "test", at)).toMatchObject(refused);
    expect(await finishSignIn(await ticketOf(email), code, "test", new Date(Date.now() + 11 * 60_000))).toMatchObject(refused);
    const beforeReset = await ticketOf(email);
    await resetPassword(admin.actor, actor.userId, PASSWORD);
    expect(await finishSignIn(beforeReset, code, "test", at)).toMatchObject(refused);
    const beforeDisabled = await ticketOf(email);
    await setDisabled(admin.actor, actor.userId, true);
    expect(await finishSignIn(beforeDisabled, code, "test", at)).toMatchObject(refused);
  });

  it("cannot be guessed: after six wrong codes the right one is refused too, whatever ticket it comes with", async () => {
    const { email, secret } = await makeGuarded();
    for (let i = 0; i < 6; i++) await finishSignIn(await ticketOf(email), `00000${i}`, "test", new Date());
    const { at, code } = later(secret, 1);
    expect(await finishSignIn(await ticketOf(email), code, "test", at)).toMatchObject({ problem: { code: "rate-limited" } });
  });
});

describe("a recovery code", () => {
  it("signs in once, however it is typed, and belongs to its owner alone", async () => {
    const [mine, other] = [await makeGuarded(), await makeGuarded()];
    expect(new Set(mine.codes).size).toBe(10);
    expect(await finishSignIn(await ticketOf(other.email), mine.codes[0]!, "test", new Date())).toMatchObject({ ok: false });
    expect(await finishSignIn(await ticketOf(mine.email), ` ${mine.codes[0]!.replaceAll("-", " ").toUpperCase()}`, "test", new Date())).toMatchObject({ ok: true });
    expect(await finishSignIn(await ticketOf(mine.email), mine.codes[0]!, "test", new Date())).toMatchObject({ ok: false });
    expect(await getOwnAccount(mine.actor)).toMatchObject({ value: { recoveryCodesLeft: 9 } });
    const kept = await database.rows<{ hash: string }>("select hash from recovery_code where user_id = $1", [mine.actor.userId]);
    for (const { hash } of kept) expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("of an earlier list is void once there are new ones", async () => {
    const { actor, email, session, codes } = await makeGuarded();
    expect(await renewRecoveryCodes(actor, { password: "wrong", session })).toMatchObject({ ok: false });
    const renewed = await renewRecoveryCodes(actor, { password: PASSWORD, session });
    if (!renewed.ok) throw new Error(renewed.problem.message);
    expect(await finishSignIn(await ticketOf(email), codes[1]!, "test", new Date())).toMatchObject({ ok: false });
    expect(await finishSignIn(await ticketOf(email), renewed.value[1]!, "test", new Date())).toMatchObject({ ok: true });
  });
});

describe("taking it away", () => {
  it("wants the password, and leaves nothing of it", async () => {
    const { actor, email, session } = await makeGuarded();
    expect(await endSecondFactor(actor, { password: "wrong", session })).toMatchObject({ ok: false });
    await expect(openSessionOf(email)).rejects.toThrow();
    expect(await endSecondFactor(actor, { password: PASSWORD, session })).toMatchObject({ ok: true });
    await openSessionOf(email);
    expect(await firstRow(database, "select totp_secret, totp_since, totp_step, (select count(*)::int from recovery_code where user_id = $1) as codes from app_user where id = $1", [actor.userId]))
      .toEqual({ totp_secret: null, totp_since: null, totp_step: null, codes: 0 });
  });

  it("from another's account is the administrators' and the command line's, and ends the account's sessions", async () => {
    const { actor, email, session } = await makeGuarded("admin");
    const reviewer = await makePerson("reviewer");
    expect(await resetSecondFactor(reviewer.actor, actor.userId)).toMatchObject({ problem: { code: "forbidden" } });
    expect(await resetSecondFactor(commandActor, actor.userId)).toMatchObject({ ok: true });
    expect(await actorOfSession(session, new Date())).toBeNull();
    await openSessionOf(email);
  });
});

it("an account without a password proves itself by a sign-in of the last minutes", async () => {
  const { actor, email } = await makePerson("viewer");
  const session = await openSessionOf(email);
  await database.run("update app_user set password_hash = null where id = $1", [actor.userId]);
  expect(await beginSecondFactor(actor, { password: "", session: null })).toMatchObject({ ok: false });
  await database.run("update session set created_at = now() - interval '16 minutes' where id = $1", [session]);
  expect(await beginSecondFactor(actor, { password: "", session })).toMatchObject({ ok: false });
  await database.run("update session set created_at = now() - interval '5 minutes' where id = $1", [session]);
  expect(await beginSecondFactor(actor, { password: "", session })).toMatchObject({ ok: true });
});
