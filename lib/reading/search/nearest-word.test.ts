import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countSlips, nearestWord } from "./nearest-word";

describe("slips", () => {
  it.each([["exports", "exports", 0], ["exprots", "exports", 1], ["expots", "exports", 1], ["exxports", "exports", 1], ["brasil", "brazil", 1], ["", "abc", 3]])("%s and %s differ by %i", (a, b, slips) => {
    expect(countSlips(a, b)).toBe(slips);
  });

  it("are the same both ways, and one for any swap of neighbours", () => {
    fc.assert(fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => countSlips(a, b) === countSlips(b, a)));
    fc.assert(fc.property(fc.uniqueArray(fc.constantFrom(..."abcdefghij"), { minLength: 2 }), fc.nat(), (letters, seed) => {
      const at = seed % (letters.length - 1);
      const swapped = [...letters.slice(0, at), letters[at + 1]!, letters[at]!, ...letters.slice(at + 2)];
      return countSlips(letters.join(""), swapped.join("")) === 1;
    }));
  });
});

describe("the nearest word", () => {
  const known = (...words: string[]) => words.map((written) => ({ written, word: written.normalize("NFD").replace(/\p{M}/gu, "") }));

  it("is the one with fewest slips, with its accents", () => {
    expect(nearestWord("exportacoin", known("exportación", "importación"))).toBe("exportación");
    expect(nearestWord("chian", known("chile", "china"))).toBe("china");
    expect(nearestWord("coat", known("goat", "boat"))).toBe("goat");
  });

  it("is none where the words have little in common, least of all short ones", () => {
    expect(nearestWord("zebra", known("exports", "brazil"))).toBeUndefined();
    expect(nearestWord("gold", known("coal"))).toBeUndefined();
    expect(nearestWord("gold", [])).toBeUndefined();
  });
});
