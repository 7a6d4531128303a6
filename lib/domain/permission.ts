/** Who may what is one table; what is not in it is denied. */
import { type Problem, problem } from "./problem";
import { type Role, roleAtLeast } from "./role";

/** Each action with the least role that may take it. Four eyes come on top for publishing. */
export const PERMISSIONS = {
  "read-drafts": "viewer",
  /** Ask or say something about a proposal. */
  comment: "viewer",
  "manage-own-account": "viewer",
  "manage-own-tokens": "editor",
  propose: "editor",
  publish: "reviewer",
  /** Only where the site does without four eyes, or in an emergency. */
  "publish-own": "admin",
  reject: "reviewer",
  "manage-users": "admin",
  "read-audit": "admin",
} as const satisfies Record<string, Role>;

export type Action = keyof typeof PERMISSIONS;

/** Whether somebody of this role may take the action. */
export function may(actor: { role: Role }, action: Action): boolean {
  return roleAtLeast(actor.role, PERMISSIONS[action]);
}

/** Nothing, or the refusal that names the role needed. */
export function refusal(actor: { role: Role }, action: Action): Problem | undefined {
  return may(actor, action) ? undefined : problem("forbidden", { needed: PERMISSIONS[action] });
}
