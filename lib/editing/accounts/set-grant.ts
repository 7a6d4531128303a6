/** An administrator gives somebody a role for one pillar or one indicator, and takes it away; it holds from their next request on. */
import "server-only";
import { z } from "zod";
import { firstRow } from "@/lib/db/query";
import { GRANT_ROLES, SCOPE_KINDS } from "@/lib/domain/grant";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { change } from "./change-user";

export const grantInput = z.strictObject({ kind: z.enum(SCOPE_KINDS), code: z.string().min(1).max(100), role: z.enum(GRANT_ROLES) });
export type GrantInput = z.output<typeof grantInput>;

/** Gives the role there; an earlier one at the same place is replaced. */
export function giveGrant(actor: Actor, userId: number, { kind, code, role }: GrantInput): Promise<Result<void>> {
  return change(actor, userId, "grant-give", { kind, code, role }, async (tx) => {
    const table = kind === "pillar" ? "pillar_version" : "indicator_version";
    const there = await firstRow(tx, `select code from ${table} where code = $1 and valid_to is null`, [code]);
    if (!there) return fail(problem("not-found", { what: `${kind} ${code}` }));
    await tx.run(
      "insert into role_grant (user_id, scope_kind, scope_code, role) values ($1, $2, $3, $4) on conflict (user_id, scope_kind, scope_code) do update set role = excluded.role",
      [userId, kind, code, role],
    );
    return ok(undefined);
  });
}

/** Takes away what was given there. */
export function endGrant(actor: Actor, userId: number, { kind, code }: Pick<GrantInput, "kind" | "code">): Promise<Result<void>> {
  return change(actor, userId, "grant-end", { kind, code }, async (tx) => {
    const ended = await tx.run("delete from role_grant where user_id = $1 and scope_kind = $2 and scope_code = $3", [userId, kind, code]);
    return ended === 1 ? ok(undefined) : fail(problem("not-found", { what: `role for ${kind} ${code}` }));
  });
}
