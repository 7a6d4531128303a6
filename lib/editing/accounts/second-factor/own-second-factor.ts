/** A person sets up an authenticator, proves that it works, and may take it away again: each after the password has been asked for. */
import "server-only";
import { useTotp } from "@/lib/access/second-factor/pass-second-factor";
import { hashRecoveryCode, newRecoveryCodes } from "@/lib/access/second-factor/recovery-code";
import { seal } from "@/lib/access/second-factor/seal";
import { newTotpSecret } from "@/lib/access/second-factor/totp";
import { countAttempt, forgetAttempts } from "@/lib/access/throttle";
import { inTransaction, type Transaction } from "@/lib/db/query";
import { refusal } from "@/lib/domain/permission";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { appendAudit } from "../../audit/append-audit";
import { auditId } from "../create-user";
import { endSessions } from "../end-sessions";
import { proveSelf, type Proof } from "../prove-self";
import { removeSecondFactor } from "./remove-second-factor";

/** Makes a secret for a new authenticator; no code is asked for at sign-in until one was given here. */
export async function beginSecondFactor(actor: Actor, proof: Proof): Promise<Result<void>> {
  const proven = await mayChange(actor, proof);
  if (!proven.ok) return proven;
  return inTransaction(async (tx) => {
    const sealed = seal(newTotpSecret(), `user:${actor.userId}`);
    const begun = await tx.run("update app_user set totp_secret = $2, totp_step = null where id = $1 and totp_since is null", [actor.userId, sealed]);
    return begun === 1 ? ok(undefined) : fail(problem("not-found", { what: "authenticator to set up" }));
  });
}

/** The first code turns it on: this session is strong from now on, the others end. Gives the recovery codes, once. */
export async function confirmSecondFactor(actor: Actor, code: string, session: string | null, now: Date): Promise<Result<string[]>> {
  const refused = refusal(actor, "manage-own-account");
  if (refused) return fail(refused);
  const subject = `user:${actor.userId}`;
  const counted = await countAttempt("second-factor", subject);
  if (!counted.ok) return counted;
  if (!(await useTotp(actor.userId, code.replace(/\s/g, ""), now))) return fail(problem("second-factor-failed", {}, { errors: [{ path: "code", message: "The code does not fit." }] }));
  await forgetAttempts("second-factor", subject);
  return inTransaction(async (tx) => {
    const turnedOn = await tx.run("update app_user set totp_since = $2 where id = $1 and totp_since is null and totp_secret is not null", [actor.userId, now]);
    if (turnedOn === 0) return fail(problem("not-found", { what: "authenticator to set up" }));
    await endSessions(tx, actor.userId, session);
    await tx.run("update session set is_strong = true where id = $1 and user_id = $2", [session, actor.userId]);
    const codes = await replaceRecoveryCodes(tx, actor.userId);
    await appendAudit(tx, auditId(actor), "second-factor-on", subject);
    return ok(codes);
  });
}

/** Ends what was begun and not confirmed. */
export async function cancelSecondFactor(actor: Actor): Promise<Result<void>> {
  const refused = refusal(actor, "manage-own-account");
  if (refused) return fail(refused);
  return inTransaction(async (tx) => {
    await tx.run("update app_user set totp_secret = null, totp_step = null where id = $1 and totp_since is null", [actor.userId]);
    return ok(undefined);
  });
}

/** Takes the authenticator and the recovery codes away. */
export async function endSecondFactor(actor: Actor, proof: Proof): Promise<Result<void>> {
  const proven = await mayChange(actor, proof);
  if (!proven.ok) return proven;
  return inTransaction(async (tx) => {
    await removeSecondFactor(tx, actor.userId);
    await appendAudit(tx, auditId(actor), "second-factor-off", `user:${actor.userId}`);
    return ok(undefined);
  });
}

/** New recovery codes, given once; the earlier ones are void. */
export async function renewRecoveryCodes(actor: Actor, proof: Proof): Promise<Result<string[]>> {
  const proven = await mayChange(actor, proof);
  if (!proven.ok) return proven;
  return inTransaction(async (tx) => {
    const on = await tx.rows("select id from app_user where id = $1 and totp_since is not null for update", [actor.userId]);
    if (on.length === 0) return fail(problem("not-found", { what: "second factor" }));
    const codes = await replaceRecoveryCodes(tx, actor.userId);
    await appendAudit(tx, auditId(actor), "recovery-codes", `user:${actor.userId}`);
    return ok(codes);
  });
}

async function mayChange(actor: Actor, proof: Proof): Promise<Result<void>> {
  const refused = refusal(actor, "manage-own-account");
  return refused ? fail(refused) : proveSelf(actor, proof);
}

async function replaceRecoveryCodes(tx: Transaction, userId: number): Promise<string[]> {
  const codes = newRecoveryCodes();
  await tx.run("delete from recovery_code where user_id = $1", [userId]);
  await tx.run("insert into recovery_code (hash, user_id) select unnest($2::text[]), $1", [userId, codes.map(hashRecoveryCode)]);
  return codes;
}
