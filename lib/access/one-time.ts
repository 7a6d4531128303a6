/** A secret that works once is kept as a hash with what it is for, whose it is and until when. */
import "server-only";
import { randomBytes } from "node:crypto";
import { firstRow, type Queryable } from "@/lib/db/query";
import { hashToken } from "./token";

export type Purpose = "second-step" | "reset" | "handed-reset" | "invite" | "passkey-register" | "passkey-sign-in";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const LASTS_MS: Record<Purpose, number> = {
  "second-step": 10 * MINUTE_MS, "passkey-register": 10 * MINUTE_MS, "passkey-sign-in": 10 * MINUTE_MS,
  reset: HOUR_MS, "handed-reset": 24 * HOUR_MS, invite: 7 * 24 * HOUR_MS,
};

/** Makes one, given only now, and clears away those of its kind that have run out. */
export async function giveOneTime(db: Queryable, purpose: Purpose, userId: number | null, now: Date, token = randomBytes(24).toString("base64url")): Promise<string> {
  await db.run("delete from one_time_link where purpose = $1 and expires_at < $2", [purpose, now]);
  await db.run("insert into one_time_link (hash, purpose, user_id, created_at, expires_at) values ($1, $2, $3, $4, $5)", [
    hashToken(token), purpose, userId, now, new Date(now.getTime() + LASTS_MS[purpose]),
  ]);
  return token;
}

/** Whose it is, where it can still be used; null otherwise. It is not used by being looked at. */
export async function findOneTime(db: Queryable, purposes: readonly Purpose[], token: string, now: Date): Promise<{ userId: number | null; purpose: Purpose } | null> {
  const found = await firstRow<{ userId: number | null; purpose: Purpose }>(
    db,
    `select user_id as "userId", purpose from one_time_link where hash = $1 and purpose = any($2) and used_at is null and expires_at > $3`,
    [hashToken(token), purposes, now],
  );
  return found ?? null;
}

/** Uses it up; false where somebody else just has. */
export async function useOneTime(db: Queryable, token: string, now: Date): Promise<boolean> {
  return (await db.run("update one_time_link set used_at = $2 where hash = $1 and used_at is null and expires_at > $2", [hashToken(token), now])) === 1;
}

/** Ends whatever of these kinds was given to the account and is not used yet. */
export async function endOneTimes(db: Queryable, userId: number, purposes: readonly Purpose[]): Promise<void> {
  await db.run("delete from one_time_link where user_id = $1 and purpose = any($2) and used_at is null", [userId, purposes]);
}
