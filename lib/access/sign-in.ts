/** E-mail and password become a session, or one and the same refusal, in the same time, whatever was wrong. */
import "server-only";
import { prisma } from "@/lib/db/client";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import { fitsPassword } from "./password";
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

/**
 * Opens a session for a person who knows the password. Every attempt is counted before the password is looked at, so
 * that many at once are no way around the limit; a right one is given back.
 */
export async function signIn(credentials: Credentials, now: Date): Promise<Result<SignedIn>> {
  const email = credentials.email.trim().toLowerCase().slice(0, 320);
  const counted = await Promise.all([countAttempt("sign-in-account", email), countAttempt("sign-in-address", credentials.address)]);
  for (const count of counted) if (!count.ok) return count;
  const user = await prisma().user.findUnique({ where: { email } });
  const usable = user && !user.disabledAt && user.kind === "person" ? user : null;
  const fits = await fitsPassword(usable?.passwordHash ?? null, credentials.password);
  if (!usable || !fits) return fail(problem("sign-in-failed"));
  await Promise.all([forgetAttempts("sign-in-account", email), giveBackAttempt("sign-in-address", credentials.address)]);
  const sessionId = await openSession(usable.id, credentials.userAgent, now);
  return ok({ sessionId, userId: usable.id, name: usable.name, email: usable.email });
}
