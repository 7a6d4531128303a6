/** Repeated failures slow down by account and by address, on all nodes together, whether or not the account exists. */
import "server-only";
import { createHash } from "node:crypto";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { pool } from "@/lib/db/pool";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";

interface Limit {
  points: number;
  seconds: number;
  blockSeconds: number;
}
const LIMITS = {
  "sign-in-account": { points: 8, seconds: 900, blockSeconds: 300 },
  "sign-in-address": { points: 40, seconds: 900, blockSeconds: 300 },
  "reset-account": { points: 4, seconds: 3600, blockSeconds: 0 },
  "reset-address": { points: 20, seconds: 3600, blockSeconds: 0 },
  // A code has a million values, of which three are right at a time.
  "second-factor": { points: 6, seconds: 900, blockSeconds: 900 },
  "api-write": { points: 600, seconds: 60, blockSeconds: 0 },
  "api-bad-token": { points: 30, seconds: 60, blockSeconds: 60 },
} as const satisfies Record<string, Limit>;
export type LimitName = keyof typeof LIMITS;

const slot = globalThis as typeof globalThis & { __puenteLimiters?: Map<string, { limiter: RateLimiterPostgres; over: object }> };

function limiter(name: LimitName): RateLimiterPostgres {
  slot.__puenteLimiters ??= new Map();
  const over = pool();
  const kept = slot.__puenteLimiters.get(name);
  if (kept?.over === over) return kept.limiter;
  const { points, seconds, blockSeconds } = LIMITS[name];
  const made = new RateLimiterPostgres({
    storeClient: over, tableName: "rate_limit", tableCreated: true, keyPrefix: name, points, duration: seconds, blockDuration: blockSeconds,
  });
  slot.__puenteLimiters.set(name, { limiter: made, over });
  return made;
}

// Names of accounts and addresses are not kept in the clear.
const keyOf = (subject: string) => createHash("sha256").update(subject).digest("base64url").slice(0, 32);

const tooMany = (msBeforeNext: number) => {
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000));
  return fail(problem("rate-limited", { seconds }, { retryAfterSeconds: seconds }));
};

/** Counts one attempt; refused once there were too many. */
export async function countAttempt(name: LimitName, subject: string): Promise<Result<void>> {
  try {
    await limiter(name).consume(keyOf(subject));
    return ok(undefined);
  } catch (cause) {
    if (cause instanceof RateLimiterRes) return tooMany(cause.msBeforeNext);
    throw cause;
  }
}

/** Takes one attempt back that was none of the bad ones. */
export async function giveBackAttempt(name: LimitName, subject: string): Promise<void> {
  await limiter(name).reward(keyOf(subject));
}

/** Forgets the failures of an account that has signed in. */
export async function forgetAttempts(name: LimitName, subject: string): Promise<void> {
  await limiter(name).delete(keyOf(subject));
}
