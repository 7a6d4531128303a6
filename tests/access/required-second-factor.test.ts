/** Where the site requires a second factor, reviewers and administrators without one can do nothing but set it up. */
import { beforeAll, expect, it } from "vitest";
import { pendingTotp } from "@/lib/access/second-factor/pending-totp";
import { totpOfStep } from "@/lib/access/second-factor/totp";
import { actorOfSession } from "@/lib/access/session";
import { createUser } from "@/lib/editing/accounts/create-user";
import { beginSecondFactor, confirmSecondFactor, endSecondFactor } from "@/lib/editing/accounts/second-factor/own-second-factor";
import { createChangeset } from "@/lib/editing/changesets/create-changeset";
import { freshDatabase } from "../support/database";
import { makePerson, openSessionOf, PASSWORD } from "./people";

process.env.NEXTAUTH_SECRET ??= "a secret of the tests, which is long enough";
process.env.PUENTE_REQUIRE_SECOND_FACTOR = "true";

beforeAll(async () => void (await freshDatabase()));

const actorNow = async (session: string) => (await actorOfSession(session, new Date()))!;

it.each(["reviewer", "admin"] as const)("a %s acts as a viewer until a code has been given, and again once it is taken away", async (role) => {
  const person = await makePerson(role);
  const session = await openSessionOf(person.email);
  const owing = await actorNow(session);
  expect(owing).toMatchObject({ role: "viewer", owesSecondFactor: true });
  expect(await createChangeset(owing, { message: "x", items: [], entries: [] })).toMatchObject({ problem: { code: "forbidden" } });
  expect(await createUser(owing, { email: "x@example.org", name: "x", role: "admin" })).toMatchObject({ problem: { code: "forbidden" } });
  await beginSecondFactor(owing, { password: PASSWORD, session });
  const now = new Date();
  const code = totpOfStep((await pendingTotp(owing))!.secret, Math.floor(now.getTime() / 30_000));
  expect(await confirmSecondFactor(owing, code, session, now)).toMatchObject({ ok: true });
  const strong = await actorNow(session);
  expect(strong).toMatchObject({ role });
  expect(strong.owesSecondFactor).toBeUndefined();
  await endSecondFactor(strong, { password: PASSWORD, session });
  expect(await actorNow(session)).toMatchObject({ role: "viewer", owesSecondFactor: true });
});

it.each(["viewer", "editor"] as const)("a %s needs none", async (role) => {
  const person = await makePerson(role);
  expect(await actorNow(await openSessionOf(person.email))).toEqual({ userId: person.actor.userId, name: person.actor.name, role, via: "session" });
});
