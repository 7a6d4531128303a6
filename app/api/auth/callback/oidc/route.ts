/** The identity provider sends people back here; what it says is checked, and the account it names is signed in to. */
import { cookies, headers } from "next/headers";
import type { NextRequest } from "next/server";
import { finishOidc, openBegun } from "@/lib/access/oidc/oidc-sign-in";
import { sessionCookie } from "@/lib/access/session-cookie";
import { settings } from "@/lib/access/settings";
import { admit, findPerson } from "@/lib/access/sign-in";
import { takeStepHere } from "@/lib/access/sign-in-here";
import { claimedRole } from "@/lib/domain/claimed-role";
import { admitIdentity } from "@/lib/editing/accounts/admit-identity";
import { OIDC_COOKIE, signInProblem, toPage, toSecondStep } from "../../oidc-return";

export async function GET(request: NextRequest): Promise<Response> {
  const [jar, { oidc }] = [await cookies(), settings()];
  const begun = await openBegun(jar.get(OIDC_COOKIE)?.value);
  if (!oidc || !begun) return signInProblem("/admin", "oidc-failed");
  // Used up, whatever comes of it.
  jar.set(OIDC_COOKIE, "", { ...sessionCookie().options, maxAge: 0 });
  const named = await finishOidc(request.nextUrl.search, begun);
  if (!named.ok) return signInProblem(begun.next, named.problem.code);
  const { issuer, subject, email, claims, isStrong } = named.value;
  const role = oidc.roleClaim === null ? undefined : claimedRole(claims, oidc.roleClaim, oidc.roleMap);
  const admitted = await admitIdentity({ issuer, subject, email, role });
  if (!admitted.ok) return signInProblem(begun.next, admitted.problem.code);
  const person = await findPerson(admitted.value.userId);
  if (!person) return signInProblem(begun.next, "oidc-no-account");
  const step = await admit(person, (await headers()).get("user-agent"), new Date(), isStrong);
  return (await takeStepHere(step)) === "signed-in" ? toPage(begun.next) : toSecondStep(begun.next);
}
