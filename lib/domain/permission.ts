/** Who may what is one table; what is not in it is denied. */
import { covers, type Grant, type Scope } from "./grant";
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

/** Actions that a role for one pillar or one indicator opens too: there, or, as with tokens, at all. */
export const SCOPED_ACTIONS = ["manage-own-tokens", "propose", "publish", "reject"] as const satisfies readonly Action[];

/** Whose role is asked about. */
interface Holder {
  role: Role;
  grants?: readonly Grant[];
}

/** Whether the role for the whole allows the action, wherever it is taken. */
export function mayEverywhere({ role }: Holder, action: Action): boolean {
  return roleAtLeast(role, PERMISSIONS[action]);
}

/** Whether they may take the action at all: everywhere, or somewhere. Where, the use case asks with `mayWithin`. */
export function may(holder: Holder, action: Action): boolean {
  return mayEverywhere(holder, action) || grantsFor(holder, action).length > 0;
}

/** Whether they may take the action on something that is about all of these places. */
export function mayWithin(holder: Holder, action: Action, scopes: readonly Scope[]): boolean {
  if (mayEverywhere(holder, action)) return true;
  const grants = grantsFor(holder, action);
  return grants.length > 0 && scopes.every((scope) => grants.some((grant) => covers(grant, scope)));
}

/** Nothing, or the refusal that names the role needed. */
export function refusal(holder: Holder, action: Action): Problem | undefined {
  return may(holder, action) ? undefined : problem("forbidden", { needed: PERMISSIONS[action] });
}

/** The same for places: whoever may elsewhere is told that it is the place. */
export function refusalWithin(holder: Holder, action: Action, scopes: readonly Scope[]): Problem | undefined {
  if (mayWithin(holder, action, scopes)) return undefined;
  return refusal(holder, action) ?? problem("outside-part", { needed: PERMISSIONS[action] });
}

function grantsFor({ grants = [] }: Holder, action: Action): readonly Grant[] {
  if (!(SCOPED_ACTIONS as readonly Action[]).includes(action)) return [];
  return grants.filter(({ role }) => roleAtLeast(role, PERMISSIONS[action]));
}
