/** The process writes one JSON line per event, with ids to find them by and never a secret. */
import "server-only";
import { randomBytes } from "node:crypto";
import pino, { type DestinationStream, type Logger } from "pino";

export type { Logger } from "pino";

const SECRET_NAMES = ["authorization", "cookie", "set-cookie", "password", "token", "secret", "newPassword", "totp", "x-api-key"];
const SECRETS = SECRET_NAMES.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]);

/** `level` as in LOG_LEVEL; `to` is for tests. */
export function createLogger(level: string, to?: DestinationStream): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact: { paths: SECRETS, censor: "[secret]" } };
  return to ? pino(options, to) : pino(options);
}

// Unique across restarts and nodes by the first part, and cheap by the second.
const boot = randomBytes(5).toString("hex");
let count = 0;

/** The id of one request, which its log lines, its answer and its reader's error page share. */
export function nextRequestId(): string {
  count += 1;
  return `${boot}-${count.toString(36)}`;
}

/** The path alone: a query can hold what only its reader may know (`/setup?token=…`). */
export function pathOf(url: string): string {
  const mark = url.indexOf("?");
  return (mark === -1 ? url : url.slice(0, mark)).slice(0, 300);
}
