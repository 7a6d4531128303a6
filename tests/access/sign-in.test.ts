/** Signing in tells nobody which accounts exist, and slows down whoever tries. */
import * as argon from "@node-rs/argon2";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { signIn } from "@/lib/access/sign-in";
import { actorOfSession } from "@/lib/access/session";
import { setDisabled } from "@/lib/editing/accounts/change-user";
import { database } from "@/lib/db/query";
import { makePerson, PASSWORD, RIGHT_HERE } from "./people";
import { freshDatabase } from "../support/database";

vi.mock("@node-rs/argon2", { spy: true });

beforeAll(async () => void (await freshDatabase()));
beforeEach(async () => {
  await database.run("delete from rate_limit");
  vi.clearAllMocks();
});

const now = () => new Date();
const attempt = (email: string, password: string, address = RIGHT_HERE) => signIn({ email, password, address, userAgent: "test" }, now());

describe("one and the same refusal", () => {
  it("is given for an unknown account, a wrong password, a disabled account and one without a password", async () => {
    const person = await makePerson("editor");
    const disabled = await makePerson("editor");
    const admin = await makePerson("admin");
    await setDisabled(admin.actor, disabled.actor.userId, true);
    const passwordless = await makePerson("editor", { password: null });
    const answers = [
      await attempt("nobody@example.org", PASSWORD),
      await attempt(person.email, "a wrong password"),
      await attempt(disabled.email, PASSWORD),
      await attempt(passwordless.email, PASSWORD),
      await attempt("starter-data@puente.invalid", PASSWORD),
    ];
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ ok: false, problem: { code: "sign-in-failed" } });
  });

  it("costs the same work of the password's hash each time", async () => {
    const person = await makePerson("editor");
    await attempt("warms-up-the-decoy@example.org", "x");
    for (const [email, password] of [["nobody@example.org", PASSWORD], [person.email, "wrong"], [person.email, PASSWORD]] as const) {
      vi.mocked(argon.verify).mockClear();
      await attempt(email, password);
      expect(argon.verify).toHaveBeenCalledTimes(1);
      expect(vi.mocked(argon.verify).mock.calls[0]![0]).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    }
  });
});

describe("a session", () => {
  it("is another one at each sign-in, so that nobody can plant one", async () => {
    const person = await makePerson("editor");
    const [first, second] = [await attempt(person.email.toUpperCase(), PASSWORD), await attempt(` ${person.email} `, PASSWORD)];
    if (!first.ok || !second.ok || first.value.kind !== "signed-in" || second.value.kind !== "signed-in") throw new Error("sign-in failed");
    expect(first.value.sessionId).not.toBe(second.value.sessionId);
    expect(await actorOfSession(first.value.sessionId, now())).toMatchObject({ userId: person.actor.userId, via: "session" });
  });
});

describe("the throttle", () => {
  it("stops guessing at one account, also with the right password, from wherever it comes", async () => {
    const person = await makePerson("editor");
    for (let i = 0; i < 9; i++) await attempt(person.email, `guess ${i}`, `203.0.113.${i}`);
    const refused = await attempt(person.email, PASSWORD, "198.51.100.1");
    expect(refused).toMatchObject({ ok: false, problem: { code: "rate-limited", retryAfterSeconds: expect.any(Number) } });
  });

  it("is the same for an account that does not exist", async () => {
    for (let i = 0; i < 9; i++) await attempt("ghost@example.org", `guess ${i}`);
    expect(await attempt("ghost@example.org", "x")).toMatchObject({ problem: { code: "rate-limited" } });
  });

  it("stops one address that tries many accounts, and no other", async () => {
    const person = await makePerson("editor");
    for (let i = 0; i < 41; i++) await attempt(`someone${i}@example.org`, "x", "203.0.113.77");
    expect(await attempt(person.email, PASSWORD, "203.0.113.77")).toMatchObject({ problem: { code: "rate-limited" } });
    expect(await attempt(person.email, PASSWORD, "203.0.113.78")).toMatchObject({ ok: true });
  });

  it("forgets the failures of an account that signs in", async () => {
    const person = await makePerson("editor");
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < 6; i++) await attempt(person.email, "wrong");
      expect(await attempt(person.email, PASSWORD)).toMatchObject({ ok: true });
    }
  });
});
