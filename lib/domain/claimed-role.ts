/** An identity provider's claim names groups, and the site's settings say which role each of them is. */
import { isRole, type Role, roleAtLeast } from "./role";

/** The highest role that the claim gives; null where it gives none. `name` may be a path such as `realm_access.roles`; `map` empty: its values are roles themselves. */
export function claimedRole(claims: Readonly<Record<string, unknown>>, name: string, map: Readonly<Record<string, Role>>): Role | null {
  const found = at(claims, name);
  const values = (Array.isArray(found) ? found : [found]).filter((value) => typeof value === "string");
  const isMapped = Object.keys(map).length > 0;
  const roles = values.flatMap((value) => (isMapped ? (Object.hasOwn(map, value) ? [map[value]!] : []) : isRole(value) ? [value] : []));
  return roles.reduce<Role | null>((highest, role) => (highest !== null && roleAtLeast(highest, role) ? highest : role), null);
}

/** A claim by its own name, dots included (Auth0's are addresses), or step by step. */
function at(claims: Readonly<Record<string, unknown>>, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  return name.split(".").reduce<unknown>((inner, step) => (typeof inner === "object" && inner !== null && Object.hasOwn(inner, step) ? (inner as Record<string, unknown>)[step] : undefined), claims);
}
