/** A failure that nobody expected is logged with its cause, and its reader gets the reference to it. */
import "server-only";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "../logger";
import { pathOf } from "../logger";
import { failurePage } from "./failure-page";
import { answerPlainly } from "./plain-answers";

/** Logs `cause` under `id` and answers 500, or 503 while the database is away. */
export function answerUnexpected(log: Logger, req: IncomingMessage, res: ServerResponse, id: string, cause: unknown, reachable: boolean): void {
  log.error({ err: cause, id, method: req.method, path: pathOf(req.url ?? "") }, "a request failed unexpectedly");
  const page = failurePage(reachable ? "broken" : "away", req.url ?? "/", id);
  if (reachable) answerPlainly(req, res, 500, `This was our fault and has been recorded. Reference: ${id}`, { "X-Request-Id": id }, page);
  else answerPlainly(req, res, 503, `The figures cannot be reached at the moment. Try again shortly. Reference: ${id}`, { "X-Request-Id": id, "Retry-After": "5" }, page);
}
