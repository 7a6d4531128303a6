/** A call that is its sender's own goes to the API with a bounded body, and its answer is kept by nobody. */
import "server-only";
import type { IncomingMessage, ServerResponse } from "node:http";
import { answerPlainly } from "../answers/plain-answers";
import { DATA_POLICY, type SecurityPolicy, setSecurityHeaders } from "../answers/security-headers";
import { setInwardHeaders } from "../inward-headers";
import type { PersonalCall } from "../personal-door";
import type { ApiDoor } from "./api-door";
import { API_BODY_BYTES_MAX, readBody } from "./body";

const BODILESS = new Set(["GET", "HEAD", "OPTIONS"]);

export async function answerApiCall(api: ApiDoor, policy: SecurityPolicy, req: IncomingMessage, res: ServerResponse, call: PersonalCall): Promise<void> {
  const body = BODILESS.has(req.method ?? "GET") ? null : await readBody(req);
  if (body === null && !BODILESS.has(req.method ?? "GET")) {
    // The rest is not read, so the connection cannot serve another request.
    const detail = `The body is larger than ${API_BODY_BYTES_MAX / 1024 / 1024} MB; send it in parts.`;
    return answerPlainly(req, res, 413, detail, { Connection: "close" });
  }
  setInwardHeaders(req, call.origin, { "x-puente-publication": String(call.publication), "x-request-id": call.id });
  res.setHeader("X-Request-Id", call.id);
  res.setHeader("Puente-Publication", String(call.publication));
  setSecurityHeaders(res, policy, DATA_POLICY);
  res.setHeader("Cache-Control", "private, no-store");
  await api.call(req, res, body);
}
