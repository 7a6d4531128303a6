/** Roles for a part leave the database as the domain knows them. */
import "server-only";
import { type Grant, GRANT_ROLES } from "@/lib/domain/grant";
import { lowerRole, type Role } from "@/lib/domain/role";

interface GrantRow {
  role: string;
  scopeKind: string;
  scopeCode: string;
}

/** At most `ceiling`, the role of a token; what falls below an editor's is no grant any more. */
export function grantsOf(rows: readonly GrantRow[], ceiling: Role = "admin"): Grant[] {
  return rows.flatMap(({ role, scopeKind, scopeCode }) => {
    const held = GRANT_ROLES.find((one) => one === lowerRole(role as Role, ceiling));
    return held ? [{ role: held, kind: scopeKind as Grant["kind"], code: scopeCode }] : [];
  });
}
