import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Grant, highestRole } from "./grant";
import { type Action, may, mayEverywhere, mayWithin, PERMISSIONS, refusal, refusalWithin, SCOPED_ACTIONS } from "./permission";
import { roleAtLeast, ROLES } from "./role";

const ACTIONS = Object.keys(PERMISSIONS) as Action[];
const TRADE = { indicator: "GOODS_EXPORTS", pillar: "trade" };
const LENDING = { indicator: "LOANS", pillar: "finance" };
const WHOLE = { indicator: null, pillar: null };

it("every action is open from its least role upwards and closed below", () => {
  for (const [action, least] of Object.entries(PERMISSIONS)) {
    for (const role of ROLES) expect(may({ role }, action as Action)).toBe(roleAtLeast(role, least));
  }
});

it("a viewer changes nothing, an editor publishes nothing, a reviewer manages nobody", () => {
  expect([may({ role: "viewer" }, "propose"), may({ role: "editor" }, "publish"), may({ role: "reviewer" }, "manage-users")]).toEqual([false, false, false]);
});

describe("a role for a part", () => {
  const editor = { role: "viewer", grants: [{ role: "editor", kind: "pillar", code: "trade" }] } as const;
  const reviewer = { role: "editor", grants: [{ role: "reviewer", kind: "indicator", code: "LOANS" }] } as const;

  it("opens its actions there, and nowhere else", () => {
    expect(mayWithin(editor, "propose", [TRADE])).toBe(true);
    for (const scopes of [[LENDING], [TRADE, LENDING], [WHOLE], [TRADE, WHOLE]]) expect(mayWithin(editor, "propose", scopes)).toBe(false);
    expect(mayWithin(editor, "publish", [TRADE])).toBe(false);
    expect(mayWithin(reviewer, "publish", [LENDING])).toBe(true);
    expect(mayWithin(reviewer, "publish", [TRADE])).toBe(false);
    expect(mayWithin(reviewer, "propose", [TRADE, WHOLE])).toBe(true);
  });

  it("opens no action that is about the whole site", () => {
    const everywhere: Grant[] = [{ role: "reviewer", kind: "pillar", code: "trade" }];
    const closed = ACTIONS.filter((action) => !(SCOPED_ACTIONS as readonly Action[]).includes(action) && PERMISSIONS[action] !== "viewer");
    expect(closed).toEqual(["publish-own", "manage-users", "read-audit"]);
    for (const action of closed) expect(may({ role: "viewer", grants: everywhere }, action)).toBe(false);
  });

  it("of several covers what each covers, together", () => {
    const both = { role: "viewer", grants: [{ role: "editor", kind: "pillar", code: "trade" }, { role: "editor", kind: "indicator", code: "LOANS" }] } as const;
    expect(mayWithin(both, "propose", [TRADE, LENDING])).toBe(true);
  });

  it("that lies elsewhere is said to lie elsewhere, and none at all to be none", () => {
    expect(refusalWithin(editor, "propose", [LENDING])?.code).toBe("outside-part");
    expect(refusalWithin(editor, "publish", [TRADE])?.code).toBe("forbidden");
    expect(refusalWithin({ role: "viewer" }, "propose", [TRADE])?.code).toBe("forbidden");
    expect(refusalWithin(editor, "propose", [TRADE])).toBeUndefined();
    expect(refusal(editor, "propose")).toBeUndefined();
  });
});

it("nobody may do anywhere what they may not do at all, and what one may everywhere one may in any place", () => {
  const scope = fc.record({ indicator: fc.constantFrom("A", "B", null), pillar: fc.constantFrom("p", "q", null) });
  const grant = fc.record({ role: fc.constantFrom("editor", "reviewer"), kind: fc.constantFrom("pillar", "indicator"), code: fc.constantFrom("A", "B", "p", "q") }) as fc.Arbitrary<Grant>;
  const holder = fc.record({ role: fc.constantFrom(...ROLES), grants: fc.array(grant, { maxLength: 3 }) });
  fc.assert(
    fc.property(holder, fc.constantFrom(...ACTIONS), fc.array(scope, { maxLength: 4 }), (who, action, scopes) => {
      if (mayWithin(who, action, scopes)) expect(may(who, action)).toBe(true);
      if (mayEverywhere(who, action)) expect(mayWithin(who, action, scopes)).toBe(true);
      if (may(who, action)) expect(roleAtLeast(highestRole(who), PERMISSIONS[action])).toBe(true);
    }),
  );
});
