/** Roles are a ladder: each may do all that the one before it may. */

export const ROLES = ["viewer", "editor", "reviewer", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** A role for one pillar or one indicator, beside the role for the whole. */
export interface Grant {
  role: "editor" | "reviewer";
  kind: "pillar" | "indicator";
  /** The pillar's or the indicator's code. */
  code: string;
}

/** Who acts, and through which door they came in. Only lib/access makes one. */
export interface Actor {
  userId: number;
  name: string;
  /** The role for the whole. */
  role: Role;
  /** Roles for a part, beside it. */
  grants?: readonly Grant[];
  via: "session" | "token" | "command";
  /** Their role wants a second factor and this session was opened without: until it is set up they act as viewers. */
  owesSecondFactor?: boolean;
}

/** Whether the text names a role. */
export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}

/** Whether `role` stands at or above `needed`. */
export function roleAtLeast(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

/** The lower of two roles: what a token of that role may do in the hands of that owner. */
export function lowerRole(a: Role, b: Role): Role {
  return roleAtLeast(a, b) ? b : a;
}
