/** Content of any kind is listed, opened and followed through its versions, whoever proposes what beside it. */
import { beforeAll, expect, it } from "vitest";
import { entryInput } from "@/lib/domain/kinds/changeset-input";
import { createChangeset } from "@/lib/editing/changesets/create-changeset";
import { publishChangeset } from "@/lib/editing/changesets/publish-changeset";
import { saveCells } from "@/lib/editing/changesets/save-cells";
import { saveEntries } from "@/lib/editing/changesets/save-entries";
import { submitChangeset } from "@/lib/editing/changesets/submit-changeset";
import { getEntry } from "@/lib/reading/desk/get-entry";
import { getGrid } from "@/lib/reading/desk/get-grid";
import { countEntries, listEntries } from "@/lib/reading/desk/list-entries";
import { listEntryChoices, listUnits } from "@/lib/reading/desk/list-entry-choices";
import { listEntryVersions } from "@/lib/reading/desk/list-entry-versions";
import { cellInput } from "@/lib/domain/kinds/cell-input";
import { makeWorld, type World } from "../support/world";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const indicator = (id: string, more: object = {}) =>
  entryInput.parse({ kind: "indicator", id, data: { name: { en: "Soya sold", es: "Soja vendida" }, definition: { en: "Tonnes." }, unit: { en: "tonnes" }, unitCode: "TONNE", unitMult: 3, pillar: "trade", source: "wdi_gdp", minValue: "0", ...more } });

async function draftOf(actor: World["editor"], ...entries: ReturnType<typeof indicator>[]): Promise<number> {
  const made = await createChangeset(actor, { message: "A change", items: [], entries });
  if (!made.ok) throw new Error(made.problem.message);
  return made.value.id;
}
async function publish(id: number) {
  await submitChangeset(world.editor, id);
  return publishChangeset(world.reviewer, id);
}
const valueOf = <T>(result: { ok: true; value: T } | { ok: false }): T => {
  if (!result.ok) throw new Error("refused");
  return result.value;
};
const listed = async (filter: Parameters<typeof listEntries>[2]) => valueOf(await listEntries(world.editor, "indicator", filter, { locale: "es", limit: 10, offset: 0 })).data;

it("an indicator that is proposed only has a grid of its draft, takes figures in it, and is published with them", async () => {
  const id = await draftOf(world.editor, indicator("SOYA"));
  expect((await getGrid(world.otherEditor, "SOYA")).ok).toBe(false);
  const grid = valueOf(await getGrid(world.editor, "SOYA"));
  expect(grid).toMatchObject({ indicator: { code: "SOYA", unitMult: 3, minValue: "0", isPublished: false }, series: [], freq: "A", draft: { id, cells: [] } });
  const saved = await saveCells(world.editor, id, { cells: [cellInput.parse({ series: "SOYA.BRA.CHN.A", period: "2024", value: "74.7" })] });
  expect(saved.ok).toBe(true);
  expect(valueOf(await getGrid(world.editor, "SOYA", { changesetId: id })).draft?.cells).toMatchObject([{ series: "SOYA.BRA.CHN.A", value: "74.7" }]);
  expect(await publish(id)).toMatchObject({ ok: true });
  expect(valueOf(await getGrid(world.otherEditor, "SOYA"))).toMatchObject({ indicator: { isPublished: true }, series: [{ key: "SOYA.BRA.CHN.A" }], draft: null });
});

it("lists know what is published, what is proposed of it, and what is proposed for the first time", async () => {
  const changed = await draftOf(world.editor, indicator("GDP_USD", { name: { en: "Product" } }));
  await draftOf(world.otherEditor, indicator("COFFEE", { name: { en: "Coffee sold", es: "Café vendido" } }));
  expect(await listed({ q: "cafe" })).toMatchObject([{ id: "COFFEE", isPublished: false, proposal: { state: "draft", by: "Otto Editor", remove: false } }]);
  expect((await listed({ state: "proposed" })).map(({ id }) => id)).toEqual(["COFFEE", "GDP_USD"]);
  expect(await listed({ q: "gdp" })).toMatchObject([{ id: "GDP_USD", isPublished: true, proposal: { changeset: changed } }]);
  expect((await listed({ state: "published" })).some(({ id }) => id === "COFFEE")).toBe(false);
  expect(valueOf(await countEntries(world.viewer, ["indicator"])).get("indicator")).toEqual({ published: 3, proposed: 2 });
});

it("a form begins with one's own proposal, with another's where it is asked for, and its stamp tells when either was saved again", async () => {
  const first = await draftOf(world.otherEditor, indicator("IMTS_EXPORTS", { name: { en: "Theirs" } }));
  const published = valueOf(await getEntry(world.editor, "indicator", "IMTS_EXPORTS"));
  expect(published).toMatchObject({ changeset: null, isPublished: true, data: { unitMult: "6", minValue: "0" } });
  const theirs = valueOf(await getEntry(world.editor, "indicator", "IMTS_EXPORTS", first));
  expect(theirs).toMatchObject({ changeset: first, data: { name: { en: "Theirs" } } });
  await saveEntries(world.otherEditor, first, { entries: [indicator("IMTS_EXPORTS", { name: { en: "Theirs again" } })] });
  expect(valueOf(await getEntry(world.editor, "indicator", "IMTS_EXPORTS", first)).stamp).not.toBe(theirs.stamp);
  expect(valueOf(await getEntry(world.editor, "indicator", "IMTS_EXPORTS")).stamp).toBe(published.stamp);
  expect((await getEntry(world.viewer, "indicator", "IMTS_EXPORTS")).ok).toBe(false);
});

it("the history names each publication with what held before, and the one that removed it", async () => {
  const group = (members: string[]) => entryInput.parse({ kind: "area-group", id: "TWO", data: { name: { en: "Two" }, members } });
  await publish(await draftOf(world.editor, group(["BRA"])));
  await publish(await draftOf(world.editor, group(["BRA", "CHL"])));
  await publish(await draftOf(world.editor, entryInput.parse({ kind: "area-group", id: "TWO", remove: true })));
  const versions = valueOf(await listEntryVersions(world.viewer, "area-group", "TWO"));
  expect(versions).toMatchObject([
    { data: null, before: { members: ["BRA", "CHL"] }, author: "Edda Editor", publisher: "Rita Reviewer" },
    { data: { members: ["BRA", "CHL"] }, before: { members: ["BRA"] } },
    { data: { members: ["BRA"] }, before: null },
  ]);
});

it("one may refer to what is published and to what one proposes oneself", async () => {
  await draftOf(world.editor, entryInput.parse({ kind: "pillar", id: "energy", data: { name: { en: "Energy" }, summary: { en: "Power." }, order: 9 } }));
  const choices = async (actor: World["editor"]) => (valueOf(await listEntryChoices(actor, ["pillar"])).get("pillar") ?? []).map(({ id, isPublished }) => `${id} ${isPublished}`).sort();
  expect(await choices(world.editor)).toEqual(["energy false", "finance true", "trade true"]);
  expect(await choices(world.otherEditor)).toEqual(["finance true", "trade true"]);
  expect((await listUnits()).map(({ code }) => code)).toContain("USD");
});
