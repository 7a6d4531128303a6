/** next-auth signs in through the one verb of this room, and asks the sessions table each time it is asked who is there. */
import "server-only";
import type { NextAuthOptions, Session, User } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import type { ProblemCode } from "@/lib/domain/problem";
import { clientAddress } from "./client-address";
import { isHttps, sessionCookie, sessionSecret } from "./session-cookie";
import { actorOfSession, endSession, SESSION_MAX_MS } from "./session";
import { finishSignIn, type SignedIn, signIn } from "./sign-in";

/** Made for each request, since the settings are read when the first one comes. */
export function authOptions(): NextAuthOptions {
  return {
    secret: sessionSecret(),
    useSecureCookies: isHttps(),
    session: { strategy: "jwt", maxAge: SESSION_MAX_MS / 1000 },
    cookies: { sessionToken: sessionCookie() },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [passwordProvider()],
    callbacks: {
      jwt: async ({ token, user }) => (user ? { sid: (user as SignedInUser).sid, userId: Number(user.id) } : token),
      session: async ({ session, token }) => {
        const actor = typeof token.sid === "string" ? await actorOfSession(token.sid, new Date()) : null;
        // next-auth takes an empty answer for nobody.
        if (!actor) return {} as Session;
        return { expires: session.expires, user: { name: actor.name, role: actor.role } } as Session;
      },
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.sid === "string") await endSession(token.sid, new Date());
      },
    },
    // Failures are answers here, not faults; what is unexpected throws and reaches the server's own log.
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  };
}

interface SignedInUser extends User {
  sid: string;
}

function passwordProvider() {
  return Credentials({
    name: "Password",
    credentials: { email: { type: "email" }, password: { type: "password" }, code: { type: "text" } },
    authorize: async (given, request): Promise<SignedInUser> => {
      const headers = new Headers(request.headers as Record<string, string>);
      const [userAgent, now] = [headers.get("user-agent"), new Date()];
      const first = await signIn({ email: given?.email ?? "", password: given?.password ?? "", address: clientAddress(headers), userAgent }, now);
      // next-auth carries the reason to the sign-in page in the address; it is one of the closed list.
      if (!first.ok) throw new Error(first.problem.code);
      if (first.value.kind === "signed-in") return userOf(first.value);
      if (!given?.code) throw new Error("second-factor-needed" satisfies ProblemCode);
      const second = await finishSignIn(first.value.ticket, given.code, userAgent, now);
      if (!second.ok) throw new Error(second.problem.code);
      return userOf(second.value);
    },
  });
}

const userOf = ({ userId, name, email, sessionId }: SignedIn): SignedInUser => ({ id: String(userId), name, email, sid: sessionId });
