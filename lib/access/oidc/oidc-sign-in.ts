/** A sign-in by the identity provider begins and ends in the same browser: code, PKCE, state and nonce belong together and work once. */
import "server-only";
import { decode, encode } from "next-auth/jwt";
import { authorizationCodeGrant, buildAuthorizationUrl, calculatePKCECodeChallenge, fetchUserInfo, randomNonce, randomPKCECodeVerifier, randomState } from "openid-client";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import { settings } from "../settings";
import { oidcProvider, oidcReturn } from "./provider";

export const OIDC_MAX_S = 600;
// Sealed with another key than sessions, so that neither passes for the other.
const SALT = "oidc";

interface Begun {
  state: string;
  nonce: string;
  verifier: string;
  /** Where the person wanted to go. */
  next: string;
}

/** Who somebody is, as the provider says. */
export interface Identity {
  issuer: string;
  subject: string;
  /** Only where the provider has verified it. */
  email: string | null;
  /** Whether the provider asked for more than a password (RFC 8176, `mfa`). */
  isStrong: boolean;
  claims: Readonly<Record<string, unknown>>;
}

/** The provider's address to go to, and what this browser has to keep until it is back. */
export async function beginOidc(next: string): Promise<{ address: string; sealed: string }> {
  const provider = await oidcProvider();
  const begun: Begun = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), next };
  const address = buildAuthorizationUrl(provider, {
    redirect_uri: oidcReturn(), scope: "openid email profile", response_type: "code",
    state: begun.state, nonce: begun.nonce, code_challenge: await calculatePKCECodeChallenge(begun.verifier), code_challenge_method: "S256",
  });
  return { address: address.href, sealed: await encode({ token: { ...begun }, secret: settings().secret, salt: SALT, maxAge: OIDC_MAX_S }) };
}

/** Where the person wanted to go, as this browser has kept it. */
export async function openBegun(sealed: string | undefined): Promise<Begun | null> {
  if (!sealed || sealed.length > 4096) return null;
  const begun = await decode({ token: sealed, secret: settings().secret, salt: SALT }).catch(() => null);
  return begun && typeof begun.state === "string" ? (begun as unknown as Begun) : null;
}

/** `search` is the query that the provider sent back with; the code in it is exchanged, and all that is signed is checked. */
export async function finishOidc(search: string, { state, nonce, verifier }: Begun): Promise<Result<Identity>> {
  try {
    const provider = await oidcProvider();
    const tokens = await authorizationCodeGrant(provider, new URL(`${oidcReturn()}${search}`), { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true });
    const signed = tokens.claims()!;
    // Many providers put address and groups there alone; its subject has to be the same.
    const told = provider.serverMetadata().userinfo_endpoint ? await fetchUserInfo(provider, tokens.access_token, signed.sub) : {};
    const claims: Record<string, unknown> = { ...told, ...signed };
    const email = claims.email_verified === true && typeof claims.email === "string" ? claims.email.trim().toLowerCase() : null;
    return ok({ issuer: signed.iss, subject: signed.sub, email, isStrong: Array.isArray(signed.amr) && signed.amr.includes("mfa"), claims });
  } catch (cause) {
    // Forged, replayed, refused or out of reach: the person begins again, and the operator reads why.
    warnOfOidc(cause);
    return fail(problem("oidc-failed"));
  }
}

/** Written where the process writes its own warnings; nothing in it is secret. */
export function warnOfOidc(cause: unknown): void {
  process.emitWarning(cause instanceof Error ? cause.message : String(cause), { type: "OidcWarning" });
}
