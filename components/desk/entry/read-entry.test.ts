import { expect, it } from "vitest";
import { entryInput } from "@/lib/domain/kinds/changeset-input";
import { KINDS } from "@/lib/domain/kinds";
import { fieldsOf } from "./form-description";
import { FORM_KINDS, FORMS } from "./forms";
import { fieldOf, readEntries, referredKinds } from "./read-entry";
import { defaultOf, isNeeded } from "./schema-facts";

const fill = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

it("every field of every form is a field of its schema, and none that is needed is left out of a form", () => {
  for (const kind of FORM_KINDS) {
    const shape = Object.keys(KINDS[kind].schema.shape);
    const names = fieldsOf(FORMS[kind]).map(({ name }) => name);
    expect(shape).toEqual(expect.arrayContaining(names));
    for (const name of shape) if (isNeeded(kind, name)) expect(names).toContain(name);
  }
});

const INDICATOR = {
  id: "NEW_ONE", "name.en": " New one ", "name.es": "", "definition.en": "What it is.", "unit.en": "US dollars", unitCode: "USD", unitMult: "6", decimals: "1",
  pillar: "trade", source: "wdi", dataset: "", aggregation: "sum", minValue: "0", maxValue: "", guardGroup: "",
};

it("a filled form is content of its schema, and what is empty is not given", () => {
  const [entry, ...others] = readEntries("indicator", fill(INDICATOR));
  expect(others).toEqual([]);
  expect(entryInput.parse({ kind: "indicator", id: entry!.id, data: entry!.data })).toEqual({
    kind: "indicator", id: "NEW_ONE",
    data: { name: { en: "New one" }, definition: { en: "What it is." }, unit: { en: "US dollars" }, unitCode: "USD", unitMult: 6, decimals: 1, pillar: "trade", source: "wdi", aggregation: "sum", minValue: "0" },
  });
});

it("content made in the same form comes first, and is what the field refers to", () => {
  const form = fill({ ...INDICATOR, source: "+", "source+id": "bulletin", "source+publisher": "Customs", "source+title": "Bulletin", "source+redistributable": "on" });
  const [made, entry] = readEntries("indicator", form);
  expect(made).toMatchObject({ kind: "source", id: "bulletin", prefix: "source+", data: { publisher: "Customs", redistributable: true } });
  expect(entry).toMatchObject({ kind: "indicator", id: "NEW_ONE", data: { source: "bulletin" } });
});

it("what is no number is left for the schema to refuse", () => {
  const [entry] = readEntries("indicator", fill({ ...INDICATOR, decimals: "1.5" }));
  expect(entry!.data.decimals).toBe("1.5");
  expect(entryInput.safeParse({ kind: "indicator", id: "NEW_ONE", data: entry!.data }).success).toBe(false);
});

it("ticked members are a list", () => {
  const [entry] = readEntries("area-group", fill({ id: "TWO", "name.en": "Two", "members.BRA": "on", "members.CHL": "on" }));
  expect(entry!.data.members).toEqual(["BRA", "CHL"]);
});

it("places of the schema are fields of the form, behind the prefix of what is made along", () => {
  const place = (path: string, prefix = "") => fieldOf({ kind: "indicator", prefix }, path).place;
  expect([place("data.name"), place("data.name.es"), place("data.maxValue"), place("id")]).toEqual(["name.en", "name.es", "maxValue", "id"]);
  expect(fieldOf({ kind: "source", prefix: "source+" }, "data.url").place).toBe("source+url");
  expect(fieldOf({ kind: "area-group", prefix: "" }, "data.members.3").place).toBe("members");
});

it("schemas say what is needed, and what holds unless given", () => {
  expect([isNeeded("indicator", "name"), isNeeded("indicator", "caveats"), isNeeded("indicator", "decimals")]).toEqual([true, false, false]);
  expect([defaultOf("indicator", "aggregation"), defaultOf("indicator", "unitMult"), defaultOf("indicator", "minValue")]).toEqual(["none", 0, undefined]);
  expect(referredKinds("indicator").sort()).toEqual(["dataset", "pillar", "source"]);
});
