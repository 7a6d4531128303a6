/** A code passes once: the authenticator's of this half minute, or a recovery code; wrong ones are counted by account. */
import "server-only";
import { database, firstRow } from "@/lib/db/query";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import { countAttempt, forgetAttempts } from "../throttle";
import { hashRecoveryCode } from "./recovery-code";
import { openSealed } from "./seal";
import { stepOfTotp } from "./totp";

/** Whether the code is this person's, and is used up by being so. */
export async function passSecondFactor(userId: number, code: string, now: Date): Promise<Result<void>> {
  const counted = await countAttempt("second-factor", `user:${userId}`);
  if (!counted.ok) return counted;
  const typed = code.trim().slice(0, 100);
  const isDigits = /^\d{3} ?\d{3}$/.test(typed);
  const passed = isDigits ? await useTotp(userId, typed.replace(" ", ""), now) : await useRecoveryCode(userId, typed, now);
  if (!passed) return fail(problem("second-factor-failed"));
  await forgetAttempts("second-factor", `user:${userId}`);
  return ok(undefined);
}

/** Takes the authenticator's code; of two at the same moment the database lets one through. */
export async function useTotp(userId: number, code: string, now: Date): Promise<boolean> {
  const kept = await firstRow<{ secret: string | null; step: number | null }>(database, "select totp_secret as secret, totp_step as step from app_user where id = $1", [userId]);
  const secret = kept?.secret ? openSealed(kept.secret, `user:${userId}`) : null;
  const step = secret === null ? null : stepOfTotp(secret, code, now, kept!.step);
  if (step === null) return false;
  return (await database.run("update app_user set totp_step = $2 where id = $1 and totp_secret = $3 and coalesce(totp_step, 0) < $2", [userId, step, kept!.secret])) === 1;
}

async function useRecoveryCode(userId: number, code: string, now: Date): Promise<boolean> {
  return (await database.run("update recovery_code set used_at = $3 where user_id = $1 and hash = $2 and used_at is null", [userId, hashRecoveryCode(code), now])) === 1;
}
