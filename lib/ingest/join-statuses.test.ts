import { expect, it } from "vitest";
import { joinStatuses } from "./join-statuses";

it("a column of status letters belongs to the figures at its left", () => {
  expect(joinStatuses([["1", "p", "2", "e"], ["3", "", "4", "E"], ["", "m", "5"]])).toEqual({ rows: [["1 p", "2 e"], ["3", "4 E"], ["m", "5"]], columns: 2 });
});

it.each([
  ["figures alone", [["1", "2"], ["3", "4"]]],
  ["letters among figures", [["1", "p"], ["3", "4"]]],
  ["a word", [["1", "prov"], ["3", "p"]]],
  ["letters with no figure at their left", [["x", "p"], ["y", "e"]]],
  ["letters that are no statuses", [["1", "x"]]],
  ["the first column", [["p", "1"]]],
  ["nothing in a column", [["1", ""], ["2", " "]]],
])("%s stay as they are", (_, rows) => {
  expect(joinStatuses(rows)).toEqual({ rows, columns: 0 });
});

it("the second of two columns of letters is none of statuses", () => {
  expect(joinStatuses([["1", "p", "e"]])).toEqual({ rows: [["1 p", "e"]], columns: 1 });
});
