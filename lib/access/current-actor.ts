/** Whoever sends the request this code runs for is known by a cookie alone, and looked up anew each time. */
import "server-only";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import type { Actor } from "@/lib/domain/role";
import type { Result } from "@/lib/domain/result";
import { ok } from "@/lib/domain/result";
import { clientAddress } from "./client-address";
import { actorOfSession, endSession, SESSION_MAX_MS } from "./session";
import { openSeal, sealSession, sessionCookie } from "./session-cookie";
import { signIn } from "./sign-in";

/** The id of the session that the cookie names; it may have ended. */
export const currentSessionId = cache(async (): Promise<string | null> => {
  const claims = await openSeal((await cookies()).get(sessionCookie().name)?.value);
  return claims?.sid ?? null;
});

/** Who acts, or null for nobody. One look a request while a page is drawn. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const sid = await currentSessionId();
  return sid === null ? null : actorOfSession(sid, new Date());
});

/** Signs in whoever sent this request, in a session of its own; an earlier one of the same browser ends. */
export async function signInHere(email: string, password: string): Promise<Result<void>> {
  const sent = await headers();
  const signed = await signIn({ email, password, address: clientAddress(sent), userAgent: sent.get("user-agent") }, new Date());
  if (!signed.ok) return signed;
  const earlier = await currentSessionId();
  if (earlier !== null) await endSession(earlier, new Date());
  const { name, options } = sessionCookie(isForwardedHttps(sent));
  const value = await sealSession({ sid: signed.value.sessionId, userId: signed.value.userId });
  (await cookies()).set(name, value, { ...options, maxAge: SESSION_MAX_MS / 1000 });
  return ok(undefined);
}

/** Ends the session of this request, in the database and in the browser. */
export async function signOutHere(): Promise<void> {
  const sid = await currentSessionId();
  if (sid !== null) await endSession(sid, new Date());
  const { name, options } = sessionCookie(isForwardedHttps(await headers()));
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}

const isForwardedHttps = (sent: Pick<Headers, "get">) => sent.get("x-forwarded-proto") === "https";
