/** A request that changes something with a person's cookie must come from a page of this site. */
import "server-only";
import type { IncomingMessage } from "node:http";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/** False for a change that another site's page sent; `host` is the host that people use. */
export function isFromHere(req: IncomingMessage, host: string): boolean {
  if (SAFE.has(req.method ?? "GET")) return true;
  const { origin, cookie, "next-action": action, "sec-fetch-site": site } = req.headers;
  // Without a cookie nobody is spoken for: a token is sent by a program, on purpose.
  if (cookie === undefined && action === undefined) return true;
  if (origin !== undefined) return hostOf(origin) === host.toLowerCase();
  return site === undefined || site === "same-origin" || site === "none";
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host.toLowerCase() : undefined;
}
