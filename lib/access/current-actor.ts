/** Whoever sends the request this code runs for is known by a cookie alone, and looked up anew each time. */
import "server-only";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import type { Actor } from "@/lib/domain/role";
import { actorOfSession } from "./session";
import { openSeal, sessionCookie } from "./session-cookie";
import { settings } from "./settings";

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

/** The site's address: as the settings name it, otherwise as this request reached it (the server in front has written both parts). */
export async function siteOrigin(): Promise<string> {
  const { publicUrl } = settings();
  if (publicUrl !== null) return new URL(publicUrl).origin;
  const sent = await headers();
  return `${sent.get("x-forwarded-proto") ?? "http"}://${sent.get("x-forwarded-host") ?? sent.get("host") ?? "localhost"}`;
}
