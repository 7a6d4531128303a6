import { beforeAll, expect, it } from "vitest";
import { database } from "@/lib/db/query";
import { entryInput } from "@/lib/domain/kinds/changeset-input";
import { publishBackFill } from "@/lib/editing/back-fills/publish-back-fill";
import { createChangeset } from "@/lib/editing/changesets/create-changeset";
import { publishChangeset } from "@/lib/editing/changesets/publish-changeset";
import { revertPublication } from "@/lib/editing/changesets/revert-publication";
import { saveEntries } from "@/lib/editing/changesets/save-entries";
import { submitChangeset } from "@/lib/editing/changesets/submit-changeset";
import { listAnnotations } from "@/lib/reading/annotation/list-annotations";
import { getIndicator } from "@/lib/reading/indicator/get-indicator";
import { currentPublication } from "@/lib/reading/publication/current-publication";
import { resolveAsOf } from "@/lib/reading/publication/resolve-as-of";
import { getSeries } from "@/lib/reading/series/get-series";
import { FIRST_DAY, makeWorld, SECOND_DAY, type World } from "../support/world";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const annotation = (id: string, text: string) =>
  entryInput.parse({
    kind: "annotation", id,
    data: { title: { en: text }, body: { en: `${text}.` }, lang: "en", indicator: "GDP_USD", area: "BRA", from: "2020", sourceUrl: "https://data.worldbank.org/", sourceTitle: "World Bank" },
  });

async function publishEntries(entries: ReturnType<typeof annotation>[]) {
  const made = await createChangeset(world.editor, { message: "A remark", items: [], entries });
  if (!made.ok) throw new Error(made.problem.message);
  await submitChangeset(world.editor, made.value.id);
  const published = await publishChangeset(world.reviewer, made.value.id);
  if (!published.ok) throw new Error(published.problem.message);
  return { id: made.value.id, number: published.value.publication };
}
const titles = async (at: number) => (await listAnnotations({ at }, { indicator: "GDP_USD" }, { limit: 10 })).data.map(({ title }) => title.en);

it("an annotation is published, changed, taken back and removed, and each state stays readable", async () => {
  const first = await publishEntries([annotation("pandemic", "Pandemic year")]);
  const second = await publishEntries([annotation("pandemic", "Year of the pandemic")]);
  expect(await titles(first.number)).toEqual(["Pandemic year"]);
  expect(await titles(second.number)).toEqual(["Year of the pandemic"]);
  const draft = await revertPublication(world.editor, second.id);
  await submitChangeset(world.editor, draft.ok ? draft.value.id : 0);
  expect(await publishChangeset(world.reviewer, draft.ok ? draft.value.id : 0)).toMatchObject({ ok: true });
  expect(await titles(second.number + 1)).toEqual(["Pandemic year"]);
  const removed = await publishEntries([entryInput.parse({ kind: "annotation", id: "pandemic", remove: true })]);
  expect(await titles(removed.number)).toEqual([]);
  expect(await titles(removed.number - 1)).toEqual(["Pandemic year"]);
});

it("an annotation bears on the series its scope covers and on no other", async () => {
  const { number } = await publishEntries([annotation("scope", "Scope")]);
  const on = async (key: string) => (await listAnnotations({ at: number }, { series: [key] }, { limit: 10 })).data.length;
  expect(await on("GDP_USD.BRA._Z.A")).toBe(1);
  expect(await on("GDP_USD.CHL._Z.A")).toBe(0);
  expect(await on("IMTS_EXPORTS.CHN.BRA.A")).toBe(0);
});

it("an annotation of a partner bears on whatever is traded with it, and one that stands everywhere on everything, and both are searched", async () => {
  const loose = (id: string, scope: object) => entryInput.parse({ kind: "annotation", id, data: { title: { en: id }, body: { en: "Text." }, lang: "en", from: "2020", statesFact: false, ...scope } });
  const { number } = await publishEntries([loose("of-partner", { counterpart: "CHN" }), loose("of-all", { everywhere: true })]);
  const on = async (key: string) => (await listAnnotations({ at: number }, { series: [key] }, { limit: 50 })).data.map(({ id }) => id).filter((id) => id.startsWith("of-"));
  expect(await on("IMTS_EXPORTS.CHN.BRA.A")).toEqual(["of-all", "of-partner"]);
  expect(await on("GDP_USD.PER._Z.A")).toEqual(["of-all"]);
});

it("an annotation of series is found by the indicator of one of them, letter by letter", async () => {
  const { number } = await publishEntries([
    entryInput.parse({ kind: "annotation", id: "of-series", data: { title: { en: "Of series" }, body: { en: "Text." }, lang: "en", seriesKeys: ["GDP_USD.CHL._Z.A"], from: "2019", statesFact: false } }),
  ]);
  const found = async (indicator: string) => (await listAnnotations({ at: number }, { indicator }, { limit: 10 })).data.map(({ id }) => id);
  expect(await found("GDP_USD")).toContain("of-series");
  expect(await found("GDP__SD")).toEqual([]);
  expect(await found("GDP")).toEqual([]);
});

it("two people who change one annotation at once: the second is told, and nothing of it is written", async () => {
  const [mine, yours] = await Promise.all([
    createChangeset(world.editor, { message: "Mine", items: [], entries: [annotation("both", "Mine")] }),
    createChangeset(world.otherEditor, { message: "Yours", items: [], entries: [annotation("both", "Yours")] }),
  ]);
  if (!mine.ok || !yours.ok) throw new Error("not made");
  await submitChangeset(world.editor, mine.value.id);
  await submitChangeset(world.otherEditor, yours.value.id);
  expect(await publishChangeset(world.reviewer, mine.value.id)).toMatchObject({ ok: true });
  expect(await publishChangeset(world.reviewer, yours.value.id)).toMatchObject({ ok: false, problem: { code: "conflict", errors: [{ path: "annotation:both" }] } });
});

it("a new indicator, its source and its first figures are published together", async () => {
  const made = await createChangeset(world.editor, {
    message: "A new indicator",
    entries: [
      entryInput.parse({ kind: "source", id: "new_source", data: { publisher: "P", title: "T", url: "https://example.org/", licence: "CC BY 4.0", accessed: "2026-11-01", howObtained: "By hand", redistributable: true } }),
      entryInput.parse({ kind: "indicator", id: "NEW_THING", data: { name: { en: "New thing" }, definition: { en: "A thing." }, unit: { en: "pieces" }, pillar: "trade", source: "new_source" } }),
    ],
    items: [{ series: "NEW_THING.BRA._Z.A", period: "2024", value: "12.50" }],
  });
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  await saveEntries(world.editor, made.value.id, { entries: [annotation("new", "New")] });
  await submitChangeset(world.editor, made.value.id);
  const published = await publishChangeset(world.reviewer, made.value.id);
  const at = published.ok ? published.value.publication : 0;
  expect(await getSeries({ at }, "NEW_THING.BRA._Z.A")).toMatchObject({ ok: true, value: { unit: "pieces", source: { id: "new_source" }, observations: [{ value: "12.50" }] } });
  expect(await getIndicator({ at: at - 1 }, "NEW_THING")).toMatchObject({ ok: false, problem: { code: "not-found" } });
});

it("what is still referred to is not removed, and whoever refers to it is named", async () => {
  const remove = (kind: string, id: string) => entryInput.parse({ kind, id, remove: true });
  const refused = async (...entries: ReturnType<typeof remove>[]) => {
    const made = await createChangeset(world.editor, { message: "Tidying", items: [], entries });
    const submitted = await submitChangeset(world.editor, made.ok ? made.value.id : 0);
    return submitted.ok ? [] : submitted.problem.errors;
  };
  expect(await refused(remove("source", "wdi_gdp"))).toMatchObject([{ path: "source:wdi_gdp", message: expect.stringContaining("indicator GDP_USD") }]);
  expect(await refused(remove("pillar", "trade"))).toMatchObject([{ path: "pillar:trade" }, { path: "pillar:trade" }]);
  expect(await refused(remove("indicator", "GDP_USD"), remove("source", "wdi_gdp"))).toContainEqual({ path: "indicator:GDP_USD", message: expect.stringContaining("series GDP_USD.BRA._Z.A") });
  expect(await refused(remove("area", "CHN"))).toContainEqual({ path: "area:CHN", message: expect.stringContaining("series IMTS_EXPORTS.CHN.BRA.A") });
  expect(await refused(remove("area", "USA"))).toEqual([]);
});

it("what a proposal refers to was there when it was saved, and must be when it is submitted and published", async () => {
  const data = { name: { en: "Lone thing" }, definition: { en: "A thing." }, unit: { en: "pieces" }, pillar: "trade", source: "lone_source" };
  const source = { publisher: "P", title: "T", licence: "CC BY 4.0", accessed: "2026-11-01", howObtained: "By hand", redistributable: true };
  const made = await createChangeset(world.editor, {
    message: "A lone indicator", items: [{ series: "GDP_USD.BRA._Z.A", period: "2005", value: "1", source: "lone_source" }],
    entries: [entryInput.parse({ kind: "source", id: "lone_source", data: source }), entryInput.parse({ kind: "indicator", id: "LONE_THING", data })],
  });
  const id = made.ok ? made.value.id : 0;
  await saveEntries(world.editor, id, { entries: [], dropped: [{ kind: "source", code: "lone_source" }] });
  expect(await submitChangeset(world.editor, id)).toMatchObject({ ok: false, problem: { code: "checklist-blocked", errors: [{ path: "GDP_USD.BRA._Z.A.2005" }, { path: "indicator:LONE_THING" }] } });
});

it("a changed unit or licence is in the series' bodies from that publication on, and not before", async () => {
  const before = await currentPublication();
  await publishEntries([
    entryInput.parse({ kind: "source", id: "wdi_gdp", data: { publisher: "World Bank", title: "GDP", url: "https://data.worldbank.org/", licence: "CC BY 5.0", accessed: "2026-11-01", howObtained: "By hand", redistributable: true } }),
  ]);
  expect(await getSeries({ at: before + 1 }, "GDP_USD.CHL._Z.A")).toMatchObject({ value: { licence: "CC BY 5.0" } });
  expect(await getSeries({ at: before }, "GDP_USD.CHL._Z.A")).toMatchObject({ value: { licence: "CC BY 4.0" } });
});

it("a moment is the newest publication before its end, and what lies outside is refused with the reason", async () => {
  const now = new Date("2026-11-24T12:00:00Z");
  const at = async (text: string) => {
    const found = await resolveAsOf(text, now);
    return found.ok ? found.value.at : found.problem.code;
  };
  expect(await at(FIRST_DAY)).toBe(1);
  expect(await at("2026-02-09")).toBe(1);
  expect(await at(SECOND_DAY)).toBe(2);
  expect(await at(`${SECOND_DAY}T00:00:00Z`)).toBe(2);
  expect(await at("2026-02-10T01:00:00+02:00")).toBe(1);
  expect(await at("publication:2")).toBe(2);
  expect(await at("2026-01-04")).toBe("as-of-too-early");
  expect(await at("2026-11-25")).toBe("as-of-future");
  expect(await at("publication:99999")).toBe("as-of-future");
  for (const text of ["", "yesterday", "2026-02-30", "2026-13-01", "publication:0", "publication:x", "2026-02-10T25:00:00Z", "2026-02-10T00:00:00"]) {
    expect(await at(text)).toBe("as-of-invalid");
  }
});

it("a back-fill older than the newest publication is refused", async () => {
  const late = { title: "Late", reason: "An older edition", publishedAt: new Date("2020-01-01T00:00:00Z"), entries: [], cells: [] };
  expect(await publishBackFill({ ...world.admin, via: "command" }, late)).toMatchObject({ ok: false, problem: { code: "back-fill-too-old" } });
});

it("fifty publications at once on overlapping cells: none is lost, none is torn, conflicts are told", async () => {
  const drafts = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      createChangeset(index % 2 ? world.editor : world.otherEditor, {
        message: `Edit ${index}`,
        items: [{ series: "IMTS_EXPORTS.CHN.BRA.A", period: String(2000 + (index % 10)), value: String(index + 1) }],
        entries: [],
      }),
    ),
  );
  const ids = drafts.map((draft) => (draft.ok ? draft.value.id : 0));
  await Promise.all(ids.map((id, index) => submitChangeset(index % 2 ? world.editor : world.otherEditor, id)));
  const start = await currentPublication();
  const results = await Promise.all(ids.map((id, index) => publishChangeset(index % 3 ? world.reviewer : world.admin, id)));
  const published = results.filter((result) => result.ok);
  // Ten cells, each first proposed on nothing: one of the five who want it wins, the others are told.
  expect(published).toHaveLength(10);
  expect(results.filter((result) => !result.ok && result.problem.code === "conflict")).toHaveLength(40);
  expect(await currentPublication()).toBe(start + 10);
  const twice = await database.rows("select series_id, period from observation where valid_to is null group by 1, 2 having count(*) > 1");
  expect(twice).toEqual([]);
});
