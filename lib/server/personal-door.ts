/** A page that is made for one person goes to its reader as it is rendered, with a nonce of its own and to be kept by nobody. */
import "server-only";
import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { emptySlot, insideSlot } from "@/lib/db/preview/preview-slot";
import { contentSecurityPolicy, isFramed, type SecurityPolicy, setSecurityHeaders } from "./answers/security-headers";
import { setInwardHeaders } from "./inward-headers";
import type { PageHandler } from "./render/inner-server";
import type { RequestOrigin } from "./request-origin";

export interface PersonalCall {
  id: string;
  origin: RequestOrigin;
  publication: number;
  /** More that pages are told, such as a moment in development. */
  headers?: Record<string, string>;
}

/** Next's own files say themselves how long they keep. */
const FILE = /^\/_next\/|\.[a-z0-9]{2,5}$/i;

/** Hands the request to `pages` (Next's handler) with the policy that Next puts its nonce from. */
export function answerPersonally(pages: PageHandler, policy: SecurityPolicy, req: IncomingMessage, res: ServerResponse, call: PersonalCall): void | Promise<void> {
  const nonce = randomBytes(18).toString("base64");
  const csp = contentSecurityPolicy(policy, isFramed(req.url ?? ""), [`'nonce-${nonce}'`]);
  setInwardHeaders(req, call.origin, {
    "content-security-policy": csp,
    "x-nonce": nonce,
    "x-puente-publication": String(call.publication),
    "x-request-id": call.id,
    ...call.headers,
  });
  setSecurityHeaders(res, policy, csp);
  res.setHeader("X-Request-Id", call.id);
  if (!FILE.test((req.url ?? "").split("?")[0] as string)) res.setHeader("Cache-Control", "private, no-store");
  const slot = emptySlot();
  // What a preview wrote is taken back when its page has gone out, or its reader has.
  res.once("close", () => {
    slot.isOver = true;
    void slot.end();
  });
  return insideSlot(slot, () => pages(req, res));
}
