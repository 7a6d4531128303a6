/** The identity provider is asked for its addresses and keys once a process, and again where that failed. */
import "server-only";
import { allowInsecureRequests, type Configuration, discovery } from "openid-client";
import { settings } from "../settings";

let found: Promise<Configuration> | undefined;

/** The host of the provider, which names it on the sign-in page; null where there is none. */
export function oidcHost(): string | null {
  const { oidc } = settings();
  return oidc ? new URL(oidc.issuer).host : null;
}

/** Where the provider sends people back to; it has to know this address. */
export const oidcReturn = (): string => `${settings().publicUrl}/api/auth/callback/oidc`;

/** What is known of the provider; throws where it does not answer. */
export function oidcProvider(): Promise<Configuration> {
  const { oidc } = settings();
  if (!oidc) throw new Error("OIDC_ISSUER is not set");
  const issuer = new URL(oidc.issuer);
  // The settings let through http for this machine alone.
  const options = issuer.protocol === "http:" ? { execute: [allowInsecureRequests] } : undefined;
  found ??= discovery(issuer, oidc.clientId, oidc.clientSecret, undefined, options).catch((cause: unknown) => {
    found = undefined;
    throw cause;
  });
  return found;
}
