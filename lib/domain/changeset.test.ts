import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { allowedSteps, CHANGESET_STATES, CHANGESET_STEPS, nextState, type ChangesetState, type ChangesetStep } from "./changeset";

const step = fc.constantFrom(...CHANGESET_STEPS);
const walk = (state: ChangesetState, steps: ChangesetStep[]) =>
  steps.reduce((now, next) => {
    const result = nextState(now, next);
    return result.ok ? result.value : now;
  }, state);

describe("a changeset", () => {
  test.each([
    ["draft", "edit", "draft"],
    ["draft", "submit", "submitted"],
    ["draft", "withdraw", "withdrawn"],
    ["submitted", "edit", "draft"],
    ["submitted", "publish", "published"],
    ["submitted", "reject", "rejected"],
    ["submitted", "withdraw", "withdrawn"],
    ["rejected", "edit", "draft"],
    ["rejected", "withdraw", "withdrawn"],
  ] as const)("that is %s becomes by %s %s", (state, by, next) => {
    expect(nextState(state, by)).toEqual({ ok: true, value: next });
  });

  it("refuses every other step and names state and step", () => {
    const refused = CHANGESET_STATES.flatMap((state) =>
      CHANGESET_STEPS.filter((by) => !nextState(state, by).ok).map((by) => `${state} ${by}`),
    );
    expect(refused).toHaveLength(25 - 9);
    expect(nextState("draft", "publish")).toMatchObject({ problem: { code: "wrong-state", params: { state: "draft", step: "publish" } } });
  });

  it("never leaves published or withdrawn, whatever is tried", () => {
    fc.assert(
      fc.property(fc.constantFrom("published", "withdrawn"), fc.array(step), (end, steps) => {
        expect(walk(end as ChangesetState, steps)).toBe(end);
      }),
    );
  });

  it("is published only right after it was submitted and not edited since", () => {
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let state: ChangesetState = "draft";
        for (const by of steps) {
          const result = nextState(state, by);
          if (result.ok && result.value === "published") expect(state).toBe("submitted");
          if (result.ok) state = result.value;
        }
      }),
    );
  });

  it("offers exactly the steps that it allows", () => {
    expect(allowedSteps("draft")).toEqual(["edit", "submit", "withdraw"]);
    expect(allowedSteps("published")).toEqual([]);
    for (const state of CHANGESET_STATES) {
      expect(allowedSteps(state)).toEqual(CHANGESET_STEPS.filter((by) => nextState(state, by).ok));
    }
  });
});
