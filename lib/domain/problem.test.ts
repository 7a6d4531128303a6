import { expect, it, test } from "vitest";
import { fillSentence, problem, PROBLEM_CODES, PROBLEM_SENTENCES } from "./problem";

test.each(PROBLEM_CODES)("%s has a sentence that ends as one", (code) => {
  expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(PROBLEM_SENTENCES[code]).toMatch(/^[A-Z{].*\.$/);
});

it("fills its sentence and keeps the params for translation", () => {
  expect(problem("wrong-state", { step: "publish", state: "draft" })).toEqual({
    code: "wrong-state",
    params: { step: "publish", state: "draft" },
    message: "The step publish is not allowed while the changeset is draft.",
  });
});

it("carries places, conflicts and waiting time", () => {
  expect(problem("rate-limited", { seconds: 5 }, { retryAfterSeconds: 5 })).toMatchObject({ retryAfterSeconds: 5 });
  expect(problem("invalid-input", undefined, { errors: [{ path: "a", message: "b" }] })).toEqual({
    code: "invalid-input",
    message: PROBLEM_SENTENCES["invalid-input"],
    errors: [{ path: "a", message: "b" }],
  });
});

it("a hostile param is text, never a template or a property of objects", () => {
  expect(fillSentence("{text} and {toString}", { text: "{other} $& $1", other: "no" })).toBe("{other} $& $1 and ");
});
