/** What a page may load, run and be framed by is said in headers, and only /embed may be framed. */
import "server-only";
import type { ServerResponse } from "node:http";

export interface SecurityPolicy {
  /** Whether people reach the site by https. */
  https: boolean;
  /** What `next dev` needs: its client evaluates code and holds a socket. */
  dev: boolean;
}

/** `scripts` are sources beside 'self': hashes of a kept page's inline scripts, or a nonce. */
export function contentSecurityPolicy(policy: SecurityPolicy, framed: boolean, scripts: readonly string[]): string {
  const script = policy.dev ? ["'unsafe-inline'", "'unsafe-eval'"] : scripts;
  return [
    "default-src 'self'",
    ["script-src 'self'", ...script].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    policy.dev ? "connect-src 'self' ws: wss:" : "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    framed ? "frame-ancestors *" : "frame-ancestors 'none'",
  ].join("; ");
}

/** For answers that are data: nothing in them may run. */
export const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

const ALWAYS = [
  "X-Content-Type-Options", "nosniff",
  "Referrer-Policy", "strict-origin-when-cross-origin",
  "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy", "same-origin",
] as const;
const ON_HTTPS = [...ALWAYS, "Strict-Transport-Security", "max-age=31536000"] as const;

/** The headers of every answer beside its Content-Security-Policy, as name, value, name, value. */
export function securityHeaders(policy: SecurityPolicy): readonly string[] {
  return policy.https ? ON_HTTPS : ALWAYS;
}

/** The same onto an answer that is written piece by piece. */
export function setSecurityHeaders(res: ServerResponse, policy: SecurityPolicy, csp: string): void {
  res.setHeader("Content-Security-Policy", csp);
  const headers = securityHeaders(policy);
  for (let i = 0; i < headers.length; i += 2) res.setHeader(headers[i] as string, headers[i + 1] as string);
}

const FRAMED = /^(\/[a-z]{2})?\/embed\//;

/** Whether other sites may show this address in a frame. */
export function isFramed(path: string): boolean {
  return FRAMED.test(path);
}
