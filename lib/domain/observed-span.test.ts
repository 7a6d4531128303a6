import { expect, it } from "vitest";
import { observedSpan } from "./observed-span";

const series = (...periods: string[]) => ({ observations: periods.map((period) => ({ period })) });

it("reaches from the first to the last period of any series", () => {
  expect(observedSpan([series("2005", "2010"), series("1999", "2007"), series()])).toEqual(["1999", "2010"]);
  expect(observedSpan([series("2005")])).toEqual(["2005", "2005"]);
});

it("is none where nothing was observed", () => {
  expect(observedSpan([])).toBeNull();
  expect(observedSpan([series(), series()])).toBeNull();
});
