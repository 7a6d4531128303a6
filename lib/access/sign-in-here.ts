/** Whoever sent this request is signed in or out in their own browser: cookies are set and taken away here alone. */
import "server-only";
import { cookies, headers } from "next/headers";
import { database } from "@/lib/db/query";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import { clientAddress } from "./client-address";
import { currentSessionId } from "./current-actor";
import { findOneTime } from "./one-time";
import { askForSignature, readSignature } from "./second-factor/passkey";
import { endSession, SESSION_MAX_MS } from "./session";
import { sealSession, sessionCookie } from "./session-cookie";
import { admit, findPerson, finishSignIn, signIn, type SignedIn, type SignInStep } from "./sign-in";
import { countAttempt, giveBackAttempt } from "./throttle";

/** Holds the ticket between the two steps of a sign-in. */
const STEP_COOKIE = "puente.second-step";
const STEP_MAX_S = 600;

/** Looks at e-mail and password; the session, or the ticket of the second step, is set in this browser. */
export async function signInHere(email: string, password: string): Promise<Result<SignInStep["kind"]>> {
  const sent = await headers();
  const step = await signIn({ email, password, address: clientAddress(sent), userAgent: sent.get("user-agent") }, new Date());
  return step.ok ? ok(await takeStepHere(step.value)) : step;
}

/** Sets in this browser what a first step came to. */
export async function takeStepHere(step: SignInStep): Promise<SignInStep["kind"]> {
  if (step.kind === "signed-in") await openHere(step);
  else (await cookies()).set(STEP_COOKIE, step.ticket, { ...(await attributes()), maxAge: STEP_MAX_S });
  return step.kind;
}

/** Whether this browser has passed the first step and not yet the second. */
export async function isBetweenSteps(): Promise<boolean> {
  const ticket = (await cookies()).get(STEP_COOKIE)?.value;
  return ticket !== undefined && (await findOneTime(database, ["second-step"], ticket, new Date())) !== null;
}

/** The second step. */
export async function finishSignInHere(code: string): Promise<Result<void>> {
  const ticket = (await cookies()).get(STEP_COOKIE)?.value;
  if (ticket === undefined) return fail(problem("link-invalid"));
  const signed = await finishSignIn(ticket, code, (await headers()).get("user-agent"), new Date());
  if (!signed.ok) return signed;
  await openHere(signed.value);
  return ok(undefined);
}

/** What this browser has to ask a device for; asking too often is refused, since each leaves a row for ten minutes. */
export async function beginPasskeyHere(origin: string): Promise<Result<Awaited<ReturnType<typeof askForSignature>>>> {
  const counted = await countAttempt("sign-in-address", clientAddress(await headers()));
  return counted.ok ? ok(await askForSignature(origin, new Date())) : counted;
}

/** A device that asks for finger, face or PIN is two factors in one: no second step follows. */
export async function finishPasskeyHere(answer: unknown, origin: string): Promise<Result<void>> {
  const [sent, now] = [await headers(), new Date()];
  const userId = await readSignature(answer, origin, now);
  const person = userId === null ? undefined : await findPerson(userId);
  if (!person) return fail(problem("passkey-failed"));
  await giveBackAttempt("sign-in-address", clientAddress(sent));
  await takeStepHere(await admit(person, sent.get("user-agent"), now, true));
  return ok(undefined);
}

/** Ends the session of this request, in the database and in the browser. */
export async function signOutHere(): Promise<void> {
  const sid = await currentSessionId();
  if (sid !== null) await endSession(sid, new Date());
  (await cookies()).set(sessionCookie().name, "", { ...(await attributes()), maxAge: 0 });
}

/** A session of its own; an earlier one of the same browser ends. */
async function openHere({ sessionId, userId }: SignedIn): Promise<void> {
  const earlier = await currentSessionId();
  if (earlier !== null) await endSession(earlier, new Date());
  const [jar, given] = [await cookies(), await attributes()];
  jar.set(sessionCookie().name, await sealSession({ sid: sessionId, userId }), { ...given, maxAge: SESSION_MAX_MS / 1000 });
  if (jar.has(STEP_COOKIE)) jar.set(STEP_COOKIE, "", { ...given, maxAge: 0 });
}

const attributes = async () => sessionCookie((await headers()).get("x-forwarded-proto") === "https").options;
