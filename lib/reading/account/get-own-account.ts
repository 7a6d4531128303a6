/** A person sees the name, address and role that the site keeps of them. */
import "server-only";
import { refusal } from "@/lib/domain/permission";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor, Role } from "@/lib/domain/role";
import { database, firstRow } from "@/lib/db/query";
import { instant } from "./instant";

export interface OwnAccount {
  email: string;
  name: string;
  role: Role;
  hasPassword: boolean;
  /** Since when a second factor is asked for; null where none is. */
  secondFactorSince: string | null;
  recoveryCodesLeft: number;
}

/** The actor's own account. */
export async function getOwnAccount(actor: Actor): Promise<Result<OwnAccount>> {
  const refused = refusal(actor, "manage-own-account");
  if (refused) return fail(refused);
  const account = await firstRow<OwnAccount>(
    database,
    `select email, name, role, password_hash is not null as "hasPassword", ${instant("totp_since")} as "secondFactorSince",
            (select count(*)::int from recovery_code r where r.user_id = u.id and r.used_at is null) as "recoveryCodesLeft"
     from app_user u where id = $1`,
    [actor.userId],
  );
  return account ? ok(account) : fail(problem("not-found", { what: "account" }));
}
