import { expect, it } from "vitest";
import { icuArguments } from "./icu-arguments";

it.each([
  ["Nothing here", []],
  ["{name} and {name}", ["name"]],
  ["{count, plural, one {# figure in {place}} other {# figures}} of {year, date, short}", ["count", "place", "year"]],
  ["Read <b>this</b>, {kind, select, a {<i>{x}</i>} other {}}", ["<b>", "<i>", "kind", "x"]],
  ["It''s '{literal}'", []],
])("the arguments of %j are found", (message, names) => {
  expect(icuArguments(message)).toEqual(names);
});
