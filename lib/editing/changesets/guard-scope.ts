/** Whoever has a role for a part takes a step only where all that the changeset touches lies in that part. */
import "server-only";
import { findScopes } from "@/lib/db/changeset/find-scopes";
import type { Queryable } from "@/lib/db/query";
import { type Action, mayEverywhere, refusalWithin } from "@/lib/domain/permission";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";

/** Asked under the changeset's lock, and after writing to it: what is refused is not kept. */
export async function guardScope(db: Queryable, actor: Actor, action: Action, changesetId: number): Promise<Result<void>> {
  if (mayEverywhere(actor, action)) return ok(undefined);
  const refused = refusalWithin(actor, action, await findScopes(db, changesetId));
  return refused ? fail(refused) : ok(undefined);
}
