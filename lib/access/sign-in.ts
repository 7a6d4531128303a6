/** E-mail and password become a session or a second step, or one and the same refusal, in the same time, whatever was wrong. */
import "server-only";
import { database, firstRow } from "@/lib/db/query";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import { findOneTime, giveOneTime, useOneTime } from "./one-time";
import { fitsPassword } from "./password";
import { passSecondFactor } from "./second-factor/pass-second-factor";
import { openSession } from "./session";
import { countAttempt, forgetAttempts, giveBackAttempt } from "./throttle";

export interface Credentials {
  email: string;
  password: string;
  /** Where the request came from, for the throttle. */
  address: string;
  userAgent: string | null;
}

export interface SignedIn {
  sessionId: string;
  userId: number;
  name: string;
  email: string;
}

/** There is no session before the second step is passed; the ticket says only that the first one was. */
export type SignInStep = ({ kind: "signed-in" } & SignedIn) | { kind: "second-step"; ticket: string };

/** An account that may be signed in to. */
export interface Person {
  id: number;
  name: string;
  email: string;
  passwordHash: string | null;
  hasSecondFactor: boolean;
}

const PERSON = `select id, name, email, password_hash as "passwordHash", totp_since is not null as "hasSecondFactor"
  from app_user where kind = 'person' and disabled_at is null`;

/**
 * Looks at e-mail and password. Every attempt is counted before the password is looked at, so that many at once are no
 * way around the limit; a right one is given back.
 */
export async function signIn(credentials: Credentials, now: Date): Promise<Result<SignInStep>> {
  const email = credentials.email.trim().toLowerCase().slice(0, 320);
  const counted = await Promise.all([countAttempt("sign-in-account", email), countAttempt("sign-in-address", credentials.address)]);
  for (const count of counted) if (!count.ok) return count;
  const person = await firstRow<Person>(database, `${PERSON} and email = $1`, [email]);
  const fits = await fitsPassword(person?.passwordHash ?? null, credentials.password);
  if (!person || !fits) return fail(problem("sign-in-failed"));
  await Promise.all([forgetAttempts("sign-in-account", email), giveBackAttempt("sign-in-address", credentials.address)]);
  return ok(await admit(person, credentials.userAgent, now, false));
}

/** Lets in whoever has shown who they are: at once, or by a second step where the account has one and none was taken yet. */
export async function admit(person: Omit<Person, "passwordHash">, userAgent: string | null, now: Date, isStrong: boolean): Promise<SignInStep> {
  if (person.hasSecondFactor && !isStrong) return { kind: "second-step", ticket: await giveOneTime(database, "second-step", person.id, now) };
  const sessionId = await openSession(person.id, userAgent, now, isStrong);
  return { kind: "signed-in", sessionId, userId: person.id, name: person.name, email: person.email };
}

/** The account of that number, if it may be signed in to. */
export async function findPerson(userId: number): Promise<Person | undefined> {
  return firstRow<Person>(database, `${PERSON} and id = $1`, [userId]);
}

/** The second step: the ticket of the first, and a code. Ticket and code are both used up by it. */
export async function finishSignIn(ticket: string, code: string, userAgent: string | null, now: Date): Promise<Result<SignedIn>> {
  const found = await findOneTime(database, ["second-step"], ticket, now);
  const person = found?.userId ? await findPerson(found.userId) : undefined;
  if (!person) return fail(problem("link-invalid"));
  const passed = await passSecondFactor(person.id, code, now);
  if (!passed.ok) return passed;
  if (!(await useOneTime(database, ticket, now))) return fail(problem("link-invalid"));
  const sessionId = await openSession(person.id, userAgent, now, true);
  return ok({ sessionId, userId: person.id, name: person.name, email: person.email });
}
