/** A request that changes something for a person, or signs one in, must come from a page of this site. */
import "server-only";
import type { IncomingMessage } from "node:http";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/** False for a change that another site's page sent; `host` is the host that people use. */
export function isFromHere(req: IncomingMessage, host: string): boolean {
  if (SAFE.has(req.method ?? "GET")) return true;
  const { origin, cookie, "sec-fetch-site": site } = req.headers;
  // Without a cookie nobody is spoken for at the API: a token is sent by a program, on purpose. A page's form can sign in whoever it is put before.
  if (cookie === undefined && req.url?.startsWith("/api/v1/")) return true;
  if (origin !== undefined) return hostOf(origin) === host.toLowerCase();
  return site === undefined || site === "same-origin" || site === "none";
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host.toLowerCase() : undefined;
}
