/** The cookie of a session is sealed and names its row and owner, nothing else; what they may do is asked of the database. */
import "server-only";
import { decode, encode } from "next-auth/jwt";
import { SESSION_MAX_MS } from "./session";
import { settings } from "./settings";

export interface SessionClaims {
  /** The id of the session's row. */
  sid: string;
  userId: number;
}

/** The secret that seals sessions. */
export const sessionSecret = () => settings().secret;

/** Whether people reach the site by https, as far as the settings tell. */
export const isHttps = () => settings().publicUrl?.startsWith("https:") === true;

/** Name and attributes, the same in next-auth's own answers; `https` is what a trusted proxy said of this request. */
export function sessionCookie(https = false) {
  const secure = isHttps() || https;
  // The prefix makes browsers refuse the cookie from an insecure page; it hangs on the settings alone, so that the name never changes.
  const name = isHttps() ? "__Secure-next-auth.session-token" : "next-auth.session-token";
  return { name, options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure } };
}

/** The cookie's value for a session that was just opened. */
export const sealSession = ({ sid, userId }: SessionClaims) =>
  encode({ token: { sid, userId }, secret: sessionSecret(), maxAge: SESSION_MAX_MS / 1000 });

/** What the cookie names; null where it was not sealed here, or has run out. */
export async function openSeal(value: string | undefined): Promise<SessionClaims | null> {
  if (!value || value.length > 4096) return null;
  const claims = await decode({ token: value, secret: sessionSecret() }).catch(() => null);
  return typeof claims?.sid === "string" && typeof claims.userId === "number" ? { sid: claims.sid, userId: claims.userId } : null;
}
