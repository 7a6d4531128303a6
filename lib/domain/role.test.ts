import { expect, it } from "vitest";
import { isRole, lowerRole, roleAtLeast, ROLES } from "./role";

it("each role may do what those before it may, and nothing more", () => {
  for (const [place, role] of ROLES.entries()) {
    expect(ROLES.filter((needed) => roleAtLeast(role, needed))).toEqual(ROLES.slice(0, place + 1));
  }
});

it("a token never carries more than its owner's role", () => {
  expect(lowerRole("admin", "editor")).toBe("editor");
  expect(lowerRole("viewer", "reviewer")).toBe("viewer");
  expect(lowerRole("editor", "editor")).toBe("editor");
});

it("knows its roles and no others", () => {
  expect(ROLES.every(isRole)).toBe(true);
  expect(["Admin", "", "constructor"].some(isRole)).toBe(false);
});
