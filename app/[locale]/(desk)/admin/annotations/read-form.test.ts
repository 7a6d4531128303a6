import { expect, it } from "vitest";
import { annotation } from "@/lib/domain/kinds/annotation";
import { fieldOf, readAnnotation } from "./read-form";

const fill = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

it("a filled form is an annotation of the schema, and what is empty is not given", () => {
  const form = fill({ "title.es": " Arancel ", "title.en": "", "body.es": "Entró **en vigor**.", lang: "es", seriesKeys: "GDP_USD.BRA._Z.A\n GDP_USD.CHL._Z.A,", from: "2025", to: "", tags: "tariff, ;trade", indicator: "", sourceUrl: "https://example.org/a", statesFact: "on" });
  expect(annotation.parse(readAnnotation(form))).toMatchObject({
    title: { es: "Arancel" }, lang: "es", seriesKeys: ["GDP_USD.BRA._Z.A", "GDP_USD.CHL._Z.A"], from: "2025", to: null, statesFact: true, weakSource: false, tags: ["tariff", "trade"],
  });
  expect(annotation.parse(readAnnotation(form)).indicator).toBeUndefined();
});

it("places of the schema are fields of the form", () => {
  expect(["entries.0.data.seriesKeys.3", "data.title", "body.pt", "message"].map((path) => fieldOf(path, "en"))).toEqual(["seriesKeys", "title.en", "body.pt", "message"]);
});
