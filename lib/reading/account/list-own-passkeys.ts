/** A person sees their passkeys by the names they gave them; keys and ids stay here. */
import "server-only";
import { refusal } from "@/lib/domain/permission";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { database } from "@/lib/db/query";
import { instant } from "./instant";

export interface PasskeySummary {
  /** Names it to the server; says nothing of its id. */
  key: string;
  name: string;
  createdAt: string;
  lastUsedAt: string | null;
}

export async function listOwnPasskeys(actor: Actor): Promise<Result<PasskeySummary[]>> {
  const refused = refusal(actor, "manage-own-account");
  if (refused) return fail(refused);
  return ok(
    await database.rows<PasskeySummary>(
      `select encode(sha256(convert_to(id, 'UTF8')), 'hex') as key, name, ${instant("created_at")} as "createdAt", ${instant("last_used_at")} as "lastUsedAt"
       from passkey where user_id = $1 order by created_at, id`,
      [actor.userId],
    ),
  );
}
