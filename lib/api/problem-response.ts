/** A problem becomes HTTP here and nowhere else: its status, its address in the documentation, its RFC 9457 body. */
import "server-only";
import type { Problem, ProblemCode } from "@/lib/domain/problem";
import { problem } from "@/lib/domain/problem";
import { exact, jsonText } from "./json-text";

/** Everything that is not listed is bad input: 400. */
const STATUS: Partial<Record<ProblemCode, number>> = {
  "not-found": 404,
  unauthenticated: 401,
  "sign-in-failed": 401,
  forbidden: 403,
  "four-eyes": 403,
  conflict: 409,
  "wrong-state": 409,
  "approval-void": 409,
  "checklist-blocked": 409,
  "nothing-to-publish": 409,
  "back-fill-too-old": 409,
  "idempotency-mismatch": 409,
  "last-administrator": 409,
  "rate-limited": 429,
  unavailable: 503,
};

/** Failures of the protocol, which no use case knows. */
const HTTP_PROBLEMS = {
  "method-not-allowed": { status: 405, detail: "This address does not answer that method; the header Allow names those it does." },
  "content-too-large": { status: 413, detail: "The body is larger than 10 MB; send several changesets or import a file." },
  "unsupported-media-type": { status: 415, detail: "The body must be JSON; send it with the header Content-Type: application/json." },
} as const;

type Headers = Record<string, string>;

/** Nothing of what went wrong is kept by caches, whatever the answer would have allowed. */
const HEADERS = { "Content-Type": "application/problem+json; charset=utf-8", "Cache-Control": "no-store" };
const REALM = 'Bearer realm="Puente"';
/** A database that is away is usually restarting. */
const UNAVAILABLE_SECONDS = 5;
/** So few errors are said in the detail itself. */
const ERRORS_TOLD_MAX = 3;

/** The answer for an expected failure. */
export function problemResponse(failed: Problem, headers: Headers = {}): Response {
  const status = statusOf(failed.code);
  const conflicts = failed.conflicts?.map((one) => ({ ...one, yours: exact(one.yours), expected: exact(one.expected), current: exact(one.current) }));
  const body = { ...head(failed.code, status), detail: detailOf(failed), errors: failed.errors, conflicts };
  const own: Headers = {};
  if (status === 401) own["WWW-Authenticate"] = REALM;
  if (failed.retryAfterSeconds !== undefined) own["Retry-After"] = String(failed.retryAfterSeconds);
  return new Response(jsonText(body), { status, headers: { ...headers, ...HEADERS, ...own } });
}

/** The status that a problem of this code is answered with. */
export const statusOf = (code: ProblemCode): number => STATUS[code] ?? 400;

/** The answer for a failure of the protocol. */
export function httpProblemResponse(code: keyof typeof HTTP_PROBLEMS, headers: Headers = {}): Response {
  const { status, detail } = HTTP_PROBLEMS[code];
  return new Response(jsonText({ ...head(code, status), detail }), { status, headers: { ...headers, ...HEADERS } });
}

/** The answer while the database cannot be reached. */
export function unavailableResponse(headers: Headers = {}): Response {
  return problemResponse(problem("unavailable", {}, { retryAfterSeconds: UNAVAILABLE_SECONDS }), headers);
}

/** The answer for a fault of ours; nothing of it is told but where it was recorded. */
export function unexpectedResponse(reference: string, headers: Headers = {}): Response {
  const body = { ...head("unexpected", 500), detail: `This was our fault and has been recorded. Reference: ${reference}`, reference };
  return new Response(jsonText(body), { status: 500, headers: { ...headers, ...HEADERS } });
}

function head(code: string, status: number) {
  const words = code.replaceAll("-", " ");
  return { type: `/docs/api#problem-${code}`, title: words.charAt(0).toUpperCase() + words.slice(1), status, code };
}

function detailOf({ code, message, errors = [] }: Problem): string {
  if (code !== "invalid-input" || errors.length === 0 || errors.length > ERRORS_TOLD_MAX) return message;
  return errors.map(({ path, message: reason }) => (path ? `${path}: ${reason}` : reason)).join(" ");
}
