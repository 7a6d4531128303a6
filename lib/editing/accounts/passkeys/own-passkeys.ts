/** A person adds a passkey after giving the password once more, and takes one away unless it is their only way in. */
import "server-only";
import { askForPasskey, type NewPasskey, type PasskeyOwner, readNewPasskey } from "@/lib/access/second-factor/passkey";
import { database, firstRow, inTransaction } from "@/lib/db/query";
import { refusal } from "@/lib/domain/permission";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { appendAudit } from "../../audit/append-audit";
import { auditId } from "../create-user";
import { proveSelf, type Proof } from "../prove-self";

const COUNT_MAX = 20;
const NAME_LENGTH_MAX = 60;

/** What the browser has to ask a device for. */
export async function beginPasskey(actor: Actor, proof: Proof, origin: string, now: Date): Promise<Result<Awaited<ReturnType<typeof askForPasskey>>>> {
  const refused = refusal(actor, "manage-own-account");
  if (refused) return fail(refused);
  const proven = await proveSelf(actor, proof);
  if (!proven.ok) return proven;
  const owner = await firstRow<PasskeyOwner>(database, `select id as "userId", email, name from app_user where id = $1`, [actor.userId]);
  const known = await database.rows<{ id: string }>("select id from passkey where user_id = $1", [actor.userId]);
  if (known.length >= COUNT_MAX) return fail(problem("invalid-input", {}, { errors: [{ path: "name", message: `At most ${COUNT_MAX} passkeys are kept; remove one first.` }] }));
  return ok(await askForPasskey(owner!, known.map(({ id }) => id), origin, now));
}

/** Keeps what the device made. Whoever held it has shown more than a password, so this session is strong. */
export async function addPasskey(actor: Actor, answer: unknown, given: { name: string; session: string | null; origin: string }, now: Date): Promise<Result<void>> {
  const refused = refusal(actor, "manage-own-account");
  if (refused) return fail(refused);
  const made = await readNewPasskey(actor.userId, answer, given.origin, now);
  if (!made) return fail(problem("passkey-failed"));
  return inTransaction(async (tx) => {
    const { id, publicKey, counter, transports }: NewPasskey = made;
    const name = given.name.trim().slice(0, NAME_LENGTH_MAX) || "Passkey";
    const kept = await tx.run(
      "insert into passkey (id, user_id, name, public_key, counter, transports) values ($1, $2, $3, $4, $5, $6) on conflict do nothing",
      [id, actor.userId, name, Buffer.from(publicKey), counter, transports],
    );
    if (kept === 0) return fail(problem("passkey-failed"));
    await tx.run("update session set is_strong = true where id = $1 and user_id = $2", [given.session, actor.userId]);
    await appendAudit(tx, auditId(actor), "passkey-add", `user:${actor.userId}`);
    return ok(undefined);
  });
}

/** Takes a passkey away; `name` is its public name (see `listOwnPasskeys`). */
export async function removePasskey(actor: Actor, name: string): Promise<Result<void>> {
  const refused = refusal(actor, "manage-own-account");
  if (refused) return fail(refused);
  return inTransaction(async (tx) => {
    const account = await firstRow<{ ways: number }>(
      tx,
      `select (password_hash is not null)::int + (select count(*)::int from passkey where user_id = u.id) + (select count(*)::int from oidc_identity where user_id = u.id) as ways
       from app_user u where id = $1 for update of u`,
      [actor.userId],
    );
    const removed = await tx.run("delete from passkey where user_id = $1 and encode(sha256(convert_to(id, 'UTF8')), 'hex') = $2", [actor.userId, name]);
    if (removed === 0) return fail(problem("not-found", { what: "passkey" }));
    if (account!.ways <= 1) return fail(problem("last-way-in"));
    await appendAudit(tx, auditId(actor), "passkey-remove", `user:${actor.userId}`);
    return ok(undefined);
  });
}
