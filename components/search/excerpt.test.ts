import { expect, it } from "vitest";
import { excerpt } from "./excerpt";

const LONG = `${"Goods sold to the partner. ".repeat(12)}Soybeans lead. ${"Other goods follow. ".repeat(12)}`;

it("a short text is shown whole, on one line", () => {
  expect(excerpt("Goods\n sold.", ["goods"])).toBe("Goods sold.");
});

it("a long one is cut around the first match, between words, with dots where something is left out", () => {
  const shown = excerpt(LONG, ["soybeans"]);
  expect(shown).toMatch(/^…\w.* Soybeans lead\. .*\w\.?…$/);
  expect(shown.length).toBeLessThanOrEqual(182);
  expect(excerpt(LONG, ["goods"])).toMatch(/^Goods sold .*…$/);
  expect(excerpt(LONG, ["nothing"])).toMatch(/^Goods sold .*…$/);
});

it("Chinese, which has no blanks, is cut all the same", () => {
  expect(excerpt("货".repeat(400), ["货物"])).toBe(`${"货".repeat(180)}…`);
});
