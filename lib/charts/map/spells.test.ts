import { expect, it } from "vitest";
import { spellsOf } from "./spells";

it("joins years of the same class, and tells a return as a spell of its own", () => {
  expect(spellsOf("UUcU0", ["2020", "2021", "2022", "2023", "2024"])).toEqual([
    { letter: "U", from: "2020", to: "2021" },
    { letter: "c", from: "2022", to: "2022" },
    { letter: "U", from: "2023", to: "2023" },
    { letter: "0", from: "2024", to: "2024" },
  ]);
  expect(spellsOf("", [])).toEqual([]);
});
