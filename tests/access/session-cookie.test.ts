/** A cookie that was not sealed here opens nothing. */
import { encode } from "next-auth/jwt";
import { beforeAll, expect, it, vi } from "vitest";

beforeAll(() => {
  vi.stubEnv("NEXTAUTH_SECRET", "a-secret-of-more-than-thirty-two-characters");
  vi.stubEnv("NEXTAUTH_URL", "https://puente.example.org");
});
const load = () => import("@/lib/access/session-cookie");

it("gives back the session it was sealed with", async () => {
  const { openSeal, sealSession } = await load();
  const sealed = await sealSession({ sid: "abc", userId: 7 });
  expect(sealed).not.toContain("abc");
  expect(await openSeal(sealed)).toEqual({ sid: "abc", userId: 7 });
});

it("opens nothing for a forged, cut, foreign or expired seal", async () => {
  const { openSeal, sealSession, sessionSecret } = await load();
  const sealed = await sealSession({ sid: "abc", userId: 7 });
  const foreign = await encode({ token: { sid: "abc", userId: 7 }, secret: "another secret of more than thirty-two characters" });
  const expired = await encode({ token: { sid: "abc", userId: 7 }, secret: sessionSecret(), maxAge: -60 });
  const unnamed = await encode({ token: { sub: "7" }, secret: sessionSecret() });
  for (const value of [undefined, "", "abc", sealed.slice(0, -2), `${sealed}x`, "x".repeat(5000), foreign, expired, unnamed]) expect(await openSeal(value)).toBeNull();
});

it("is kept from scripts, other sites and, on https, from insecure pages", async () => {
  const { sessionCookie } = await load();
  expect(sessionCookie()).toEqual({ name: "__Secure-next-auth.session-token", options: { httpOnly: true, sameSite: "lax", path: "/", secure: true } });
});
