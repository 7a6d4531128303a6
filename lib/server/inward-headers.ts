/** What the inside is told about a request is told by this process: outsiders cannot name a publication, a person's address or a host. */
import "server-only";
import type { IncomingMessage } from "node:http";
import type { RequestOrigin } from "./request-origin";

const OURS = /^(x-puente-|x-forwarded-|x-real-ip$|x-request-id$|x-nonce$|x-middleware-|x-nextjs-data$|forwarded$|content-security-policy)/i;

/** Replaces in `req` all such headers by `ours` and those of `origin`. */
export function setInwardHeaders(req: IncomingMessage, origin: RequestOrigin, ours: Record<string, string>): void {
  const set = { ...forwardedHeaders(origin), ...ours };
  const raw: string[] = [];
  for (let i = 0; i < req.rawHeaders.length; i += 2) {
    const name = req.rawHeaders[i] as string;
    if (!OURS.test(name)) raw.push(name, req.rawHeaders[i + 1] as string);
  }
  for (const name of Object.keys(req.headers)) if (OURS.test(name)) delete req.headers[name];
  for (const [name, value] of Object.entries(set)) {
    req.headers[name] = value;
    raw.push(name, value);
  }
  req.rawHeaders = raw;
}

export function forwardedHeaders({ address, host, proto }: RequestOrigin): Record<string, string> {
  return { "x-forwarded-for": address, "x-forwarded-host": host, "x-forwarded-proto": proto };
}
