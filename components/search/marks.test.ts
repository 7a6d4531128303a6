import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markWords } from "./marks";

const marked = (text: string, ...words: string[]) => markWords(text, words).filter(({ isMatch }) => isMatch).map((piece) => piece.text);

describe("marks", () => {
  it("are on whole words that begin with what was looked for, whatever the accents and capitals", () => {
    expect(marked("Exportações de bens, exportação", "exportacoes")).toEqual(["Exportações", "exportação"]);
    expect(marked("Peru and the Peruvian peso", "PERÚ")).toEqual(["Peru", "Peruvian"]);
    expect(marked("the export of goods", "or", "port")).toEqual([]);
  });

  it("are on the characters in Chinese", () => {
    expect(marked("中国：对全球货物出口（海关）", "中国", "出口")).toEqual(["中国", "出口"]);
    expect(marked("中国 GDP", "gdp")).toEqual(["GDP"]);
  });

  it("lose nothing of the text, whatever is looked for", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string({ maxLength: 6 })), (text, words) => markWords(text, words).map((piece) => piece.text).join("") === text));
  });

  it("take signs in what was looked for as signs", () => {
    expect(marked("a中b国", "中.国(")).toEqual([]);
  });
});
