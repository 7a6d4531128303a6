import { expect, it } from "vitest";
import { claimedRole } from "./claimed-role";

const MAP = { "puente-admins": "admin", "puente-desk": "editor" } as const;

it("the highest of the roles that the groups stand for is given", () => {
  expect(claimedRole({ groups: ["puente-desk", "others"] }, "groups", MAP)).toBe("editor");
  expect(claimedRole({ groups: ["puente-desk", "puente-admins", "puente-desk"] }, "groups", MAP)).toBe("admin");
  expect(claimedRole({ groups: "puente-desk" }, "groups", MAP)).toBe("editor");
});

it("without a map the values are roles themselves; with one a role's own name gives nothing", () => {
  expect(claimedRole({ role: "reviewer" }, "role", {})).toBe("reviewer");
  expect(claimedRole({ role: "admin" }, "role", MAP)).toBeNull();
});

it("a claim is found inside others, or under a name with dots in it", () => {
  expect(claimedRole({ realm_access: { roles: ["viewer"] } }, "realm_access.roles", {})).toBe("viewer");
  expect(claimedRole({ "https://puente.example/role": "viewer" }, "https://puente.example/role", {})).toBe("viewer");
});

it("what is missing, unknown or no text gives no role", () => {
  for (const claims of [{}, { role: null }, { role: 1 }, { role: { admin: true } }, { role: ["owner"] }, { role: ["constructor"] }]) expect(claimedRole(claims, "role", {})).toBeNull();
  expect(claimedRole({ groups: ["constructor", "__proto__"] }, "groups", MAP)).toBeNull();
  expect(claimedRole({ a: "x" }, "a.length", {})).toBeNull();
});
