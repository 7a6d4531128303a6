import { expect, it } from "vitest";
import { countOf, textOf, type MapArea, type MapWords } from "./map-area";

const words: MapWords = { colon: ": ", comma: ", ", unit: " tonnes", classes: { 0: "no figure" }, statuses: { E: "estimated" } };
const area: MapArea = { code: "BRA", name: "Brazil", href: "/", letters: "120", figures: ["5", "7.5", ""], statuses: "AEM" };

it("says the figure with its unit and with a status that is not normal, and the absence of one", () => {
  expect([0, 1, 2].map((frame) => textOf(area, frame, words))).toEqual(["5 tonnes", "7.5 tonnes, estimated", "no figure"]);
});

it("says the class where that is all there is to say", () => {
  expect(textOf({ ...area, letters: "C", figures: undefined, statuses: undefined }, 0, { ...words, classes: { C: "China" } })).toBe("China");
});

it("counts by frame", () => {
  expect(countOf([area, { ...area, letters: "210" }], 0, "1")).toBe(1);
});
