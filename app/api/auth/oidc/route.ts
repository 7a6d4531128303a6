/** A sign-in by the identity provider begins here: this browser keeps what belongs to it, and goes there. */
import { cookies } from "next/headers";
import { type NextRequest, NextResponse } from "next/server";
import { beginOidc, OIDC_MAX_S, warnOfOidc } from "@/lib/access/oidc/oidc-sign-in";
import { oidcHost } from "@/lib/access/oidc/provider";
import { safePath } from "@/lib/access/safe-path";
import { sessionCookie } from "@/lib/access/session-cookie";
import { OIDC_COOKIE, signInProblem } from "../oidc-return";

export async function GET(request: NextRequest): Promise<Response> {
  const next = safePath(request.nextUrl.searchParams.get("next"));
  if (oidcHost() === null) return signInProblem(next, "oidc-failed");
  try {
    const { address, sealed } = await beginOidc(next);
    (await cookies()).set(OIDC_COOKIE, sealed, { ...sessionCookie().options, maxAge: OIDC_MAX_S });
    return NextResponse.redirect(address);
  } catch (cause) {
    warnOfOidc(cause);
    return signInProblem(next, "oidc-failed");
  }
}
