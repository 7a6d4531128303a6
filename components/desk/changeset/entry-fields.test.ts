import { expect, it } from "vitest";
import { fieldChanges, titleOf } from "./entry-fields";

it("tells which fields differ, in the order of asking, each language apart", () => {
  const before = { title: { en: "Tariff" }, body: { en: "Old." }, from: "2024", statesFact: true, tags: [] };
  const after = { from: "2025", weakSource: false, body: { en: "New.", es: "Nuevo." }, title: { en: "Tariff" }, statesFact: false, tags: ["a", "b"], to: null };
  expect(fieldChanges(before, after)).toEqual([
    { name: "body", lang: "en", before: "Old.", after: "New." },
    { name: "body", lang: "es", before: "", after: "Nuevo." },
    { name: "from", lang: null, before: "2024", after: "2025" },
    { name: "tags", lang: null, before: "", after: "a, b" },
    { name: "statesFact", lang: null, before: "true", after: "" },
  ]);
  expect(fieldChanges(null, null)).toEqual([]);
});

it("finds a title in whichever language there is", () => {
  expect([titleOf({ title: { es: "Arancel" } }), titleOf({ name: { en: "", pt: "Brasil" } }), titleOf({ title: "IMTS" }), titleOf(null)]).toEqual(["Arancel", "Brasil", "IMTS", undefined]);
});
