import { expect, it } from "vitest";
import { may, PERMISSIONS, type Action } from "./permission";
import { roleAtLeast, ROLES } from "./role";

it("every action is open from its least role upwards and closed below", () => {
  for (const [action, least] of Object.entries(PERMISSIONS)) {
    for (const role of ROLES) expect(may({ role }, action as Action)).toBe(roleAtLeast(role, least));
  }
});

it("a viewer changes nothing, an editor publishes nothing, a reviewer manages nobody", () => {
  expect([may({ role: "viewer" }, "propose"), may({ role: "editor" }, "publish"), may({ role: "reviewer" }, "manage-users")]).toEqual([false, false, false]);
});
