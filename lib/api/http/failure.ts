/** Whatever is thrown inside a route becomes an answer: a database that is away is 503, anything else is our fault and recorded. */
import "server-only";
import type { ApiDeps } from "../deps";
import { unavailableResponse, unexpectedResponse } from "../problem-response";
import { isDatabaseAway } from "./database-failure";

/** Throws the error on where the process has given no way of recording it. */
export function failureResponse(error: unknown, request: Request, deps: ApiDeps, headers: Record<string, string> = {}): Response {
  if (isDatabaseAway(error)) return unavailableResponse(headers);
  if (!deps.onError) throw error;
  return unexpectedResponse(deps.onError(error, request), headers);
}
