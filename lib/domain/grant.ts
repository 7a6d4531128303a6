/** A role may be given for one pillar or one indicator, beside the role for the whole. */
import { type Grant, type Role, roleAtLeast } from "./role";

export type { Grant } from "./role";

export const GRANT_ROLES = ["editor", "reviewer"] as const satisfies readonly Grant["role"][];
export const SCOPE_KINDS = ["pillar", "indicator"] as const satisfies readonly Grant["kind"][];

/** A place that something is about; both null: it belongs to the whole, such as an area or a source. */
export interface Scope {
  indicator: string | null;
  pillar: string | null;
}

/** Whether the grant holds at this place. */
export const covers = ({ kind, code }: Grant, scope: Scope): boolean => scope[kind] === code;

/** The highest role that somebody has anywhere. */
export function highestRole({ role, grants = [] }: { role: Role; grants?: readonly Grant[] }): Role {
  return grants.reduce<Role>((highest, grant) => (roleAtLeast(highest, grant.role) ? highest : grant.role), role);
}
