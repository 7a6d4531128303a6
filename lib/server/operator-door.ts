/** An operator's tools can ask whether the process lives, whether it can serve, and what it counts. */
import "server-only";
import type { ServerResponse } from "node:http";
import type { Metrics } from "./metrics/metrics";
import { within } from "./within";

export interface OperatorParts {
  /** Throws while the database cannot be reached. */
  databaseAnswers: () => Promise<unknown>;
  /** Names of migrations that have yet to be applied. */
  pendingMigrations: () => Promise<string[]>;
  metrics: Metrics;
  publication: () => number;
  stopping: () => boolean;
}

const CHECK_MS_MAX = 3_000;

/** Answers `/api/health`, `/api/ready` and `/api/metrics`; false for any other path. */
export async function answerOperator(parts: OperatorParts, path: string, res: ServerResponse): Promise<boolean> {
  if (path === "/api/health") writeJson(res, 200, { status: "ok", uptimeSeconds: Math.round(process.uptime()) });
  else if (path === "/api/ready") await answerReady(parts, res);
  else if (path === "/api/metrics") {
    res.writeHead(200, { "Content-Type": parts.metrics.contentType, "Cache-Control": "no-store" });
    res.end(await parts.metrics.text());
  } else return false;
  return true;
}

async function answerReady(parts: OperatorParts, res: ServerResponse): Promise<void> {
  const failed = parts.stopping() ? "the process is stopping" : await whatIsMissing(parts);
  if (failed) writeJson(res, 503, { status: "not ready", reason: failed }, { "Retry-After": "5" });
  else writeJson(res, 200, { status: "ready", publication: parts.publication() });
}

/** Each look opens a connection of its own, so a crowd of askers shares one. */
const looks = new WeakMap<OperatorParts, Promise<string | null>>();

function whatIsMissing(parts: OperatorParts): Promise<string | null> {
  const look = looks.get(parts) ?? lookNow(parts).finally(() => looks.delete(parts));
  looks.set(parts, look);
  return look;
}

async function lookNow(parts: OperatorParts): Promise<string | null> {
  const check = async () => {
    await parts.databaseAnswers();
    const pending = await parts.pendingMigrations();
    return pending.length === 0 ? "" : `migrations have yet to be applied: ${pending.join(", ")}`;
  };
  // The cause can hold an address or a name of the database: it belongs in the log, not in a public answer.
  const found = await within(check().catch(() => "the database does not answer"), CHECK_MS_MAX);
  return found === undefined ? `the database said nothing for ${CHECK_MS_MAX / 1000} s` : found || null;
}

function writeJson(res: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void {
  const text = JSON.stringify(body);
  res.writeHead(status, { "Content-Type": "application/json; charset=utf-8", "Content-Length": Buffer.byteLength(text), "Cache-Control": "no-store", ...headers });
  res.end(text);
}
