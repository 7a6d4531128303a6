import { expect, it } from "vitest";
import { recognizeAreas } from "./recognize-areas";

const PHRASES = [
  { code: "DMA", phrase: "dominica" }, { code: "DOM", phrase: "dominican republic" }, { code: "DOM", phrase: "republica dominicana" }, { code: "BRA", phrase: "brazil" },
  { code: "CHN", phrase: "china" }, { code: "CHN", phrase: "中 国" }, { code: "BRA", phrase: "巴 西" }, { code: "LCN", phrase: "latin america" }, { code: "LCN", phrase: "latin america caribbean" },
];
const areasOf = (text: string) => recognizeAreas(text.split(" "), PHRASES);

it("areas come in the order they were named, each once", () => {
  expect(areasOf("exports brazil china")).toEqual({ areas: ["BRA", "CHN"], taken: [false, true, true] });
  expect(areasOf("china and brazil and china").areas).toEqual(["CHN", "BRA"]);
});

it("the longest name counts, and a part of a word is no name", () => {
  expect(areasOf("dominican republic")).toEqual({ areas: ["DOM"], taken: [true, true] });
  expect(areasOf("latin america caribbean trade")).toEqual({ areas: ["LCN"], taken: [true, true, true, false] });
  expect(areasOf("dominican food").areas).toEqual([]);
});

it("names are found within a run of Chinese characters", () => {
  expect(areasOf("巴 西 对 中 国 出 口")).toEqual({ areas: ["BRA", "CHN"], taken: [true, true, false, true, true, false, false] });
});
