import { beforeAll, expect, it } from "vitest";
import { database } from "@/lib/db/query";
import { createChangeset } from "@/lib/editing/changesets/create-changeset";
import { publishChangeset } from "@/lib/editing/changesets/publish-changeset";
import { saveCells } from "@/lib/editing/changesets/save-cells";
import { submitChangeset } from "@/lib/editing/changesets/submit-changeset";
import { addComment } from "@/lib/editing/comments/add-comment";
import { resolveComment } from "@/lib/editing/comments/resolve-comment";
import { seePreview } from "@/lib/editing/previews/see-preview";
import { countBlocking } from "@/lib/reading/desk/count-blocking";
import { listActivity } from "@/lib/reading/desk/list-activity";
import { listOpenComments } from "@/lib/reading/desk/list-open-comments";
import { listOpenWork } from "@/lib/reading/desk/list-open-work";
import { listOthers } from "@/lib/reading/desk/list-others";
import { listOverdueReleases } from "@/lib/reading/desk/list-overdue-releases";
import { listTouchedAnnotations } from "@/lib/reading/desk/touched/list-touched-annotations";
import { listTouchedPages } from "@/lib/reading/desk/touched/list-touched-pages";
import type { Touch } from "@/lib/reading/desk/touched/touch";
import { currentPublication } from "@/lib/reading/publication/current-publication";
import { makeWorld, type World } from "../support/world";

const KEY = "GDP_USD.BRA._Z.A";
let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

async function propose(items: object[], entries: object[] = [], actor = world.editor) {
  const made = await createChangeset(actor, { message: "A newer edition", items: items as never, entries: entries as never });
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.value.id;
}

const remark = (from: string, to: string | null, more = {}) => ({
  kind: "annotation", data: { title: { en: `From ${from}` }, body: { en: "x" }, lang: "en", seriesKeys: [], from, to, sourceUrl: "https://example.org", statesFact: true, weakSource: false, tags: [], ...more },
});

const touched = async (id: number, touch: Touch) => {
  const seen = await seePreview(world.reviewer, id, async (at) => {
    const moments = { before: { at: at - 1 }, after: { at } };
    return { at, pages: await listTouchedPages(moments, touch), annotations: await listTouchedAnnotations(moments, touch) };
  });
  if (!seen.ok) throw new Error(seen.problem.message);
  return seen.value;
};

it("a changeset touches the pages of what it changes, and no others", async () => {
  const id = await propose([{ series: KEY, period: "2021", value: "1" }]);
  const { at, pages } = await touched(id, { cells: [{ series: KEY, period: "2021" }], entries: [] });
  expect(pages.map(({ kind, code }) => [kind, code])).toEqual([["indicator", "GDP_USD"], ["country", "BRA"], ["pillar", "finance"], ["release", String(at)]]);
  const other = await propose([{ series: "IMTS_EXPORTS.CHN.BRA.A", period: "2021", value: "1" }]);
  expect((await touched(other, { cells: [{ series: "IMTS_EXPORTS.CHN.BRA.A", period: "2021" }], entries: [] })).pages.map(({ kind, code }) => code ?? kind)).toEqual(["IMTS_EXPORTS", "BRA", "trade", String(at)]);
  const third = await propose([{ series: "GDP_USD.BRA._Z.A", period: "2021", value: "1" }], [{ kind: "pillar", id: "trade", data: { name: { en: "Trade" }, summary: { en: "Bought and sold." }, order: 2 } }]);
  const named = (await touched(third, { cells: [], entries: [{ kind: "pillar", id: "trade" }] })).pages;
  expect(named.map(({ kind, name }) => name?.en ?? kind)).toEqual(["Trade", "release"]);
});

it("remarks on changed figures are told with those figures; one on other years or another country is not among them", async () => {
  const first = await propose([], [remark("2019", "2020", { indicator: "GDP_USD", area: "BRA" }), remark("2018", null, { indicator: "GDP_USD", area: "BRA" }), remark("2020", null, { indicator: "GDP_USD", area: "CHL" })]);
  await submitChangeset(world.editor, first);
  expect(await publishChangeset(world.reviewer, first)).toMatchObject({ ok: true });
  const id = await propose([{ series: KEY, period: "2020", value: "1" }, { series: KEY, period: "2021", value: "2" }], [remark("2021", null, { area: "BRA" })]);
  const [code] = (await database.rows<{ code: string }>("select code from changeset_entry where changeset_id = $1", [id])).map((row) => row.code);
  const { annotations, pages } = await touched(id, { cells: [{ series: KEY, period: "2020" }, { series: KEY, period: "2021" }], entries: [{ kind: "annotation", id: code! }] });
  expect(annotations).toMatchObject([
    { title: { en: "From 2021" }, act: "added", cells: [{ period: "2021" }] },
    { title: { en: "From 2019" }, act: "stays", cells: [{ period: "2020" }] },
  ]);
  expect(annotations).toHaveLength(2);
  expect(pages.some(({ kind }) => kind === "overview")).toBe(true);
});

it("the desk tells the author of open questions by others, until they are settled", async () => {
  const id = await propose([{ series: KEY, period: "2019", value: "1" }]);
  await saveCells(world.otherEditor, id, { cells: [{ series: KEY, period: "2018", value: "1" }] });
  const asked = await addComment(world.viewer, id, { text: "Which table?", cell: { series: KEY, period: "2019" } });
  await addComment(world.editor, id, { text: "My own remark" });
  const waiting = async (actor = world.editor) => { const found = await listOpenComments(actor); return found.ok ? found.value.map(({ text }) => text) : null; };
  expect(await waiting()).toEqual(["Which table?"]);
  expect(await waiting(world.otherEditor)).toEqual(["Which table?", "My own remark"]);
  expect(await waiting(world.reviewer)).toEqual([]);
  await resolveComment(world.editor, id, asked.ok ? asked.value.id : 0);
  expect(await waiting()).toEqual([]);
});

it("it is told who saved last in whose draft and on which indicators, and what was done by whom", async () => {
  const work = await listOpenWork(world.viewer);
  expect(work.ok && work.value[0]).toMatchObject({ author: "Edda Editor", savedBy: "Otto Editor", indicators: ["GDP_USD"], indicatorCount: 1, cells: 2, entries: 0 });
  const activity = await listActivity(world.viewer, 3);
  expect(activity.ok && activity.value.map(({ step, by }) => [step, by])).toEqual([["comment", "Edda Editor"], ["comment", "Vera Viewer"], ["create", "Edda Editor"]]);
});

it("a draft with an error says how many points want work, one without says nothing", async () => {
  const [wrong, right] = [await propose([{ series: KEY, period: "2017", value: "-1" }]), await propose([{ series: KEY, period: "2017", value: "1" }])];
  expect(await countBlocking(world.editor, [wrong, right])).toEqual({ ok: true, value: new Map([[wrong, 1]]) });
});

it("a release is overdue from the day after the one announced; where none was announced it never is", async () => {
  const id = await propose([], [
    { kind: "dataset", id: "wdi", data: { title: { en: "World Development Indicators" }, source: "wdi_gdp", nextExpected: "2026-03-01" } },
    { kind: "dataset", id: "quiet", data: { title: { en: "No calendar" }, source: "wdi_gdp" } },
  ]);
  await submitChangeset(world.editor, id);
  expect(await publishChangeset(world.reviewer, id)).toMatchObject({ ok: true });
  expect(await listOverdueReleases(world.viewer, "2026-03-01")).toEqual({ ok: true, value: [] });
  expect(await listOverdueReleases(world.viewer, "2026-03-04")).toMatchObject({ ok: true, value: [{ dataset: "wdi", expected: "2026-03-01", daysLate: 3, indicators: [] }] });
});

it("an editor sees what others propose for an indicator, and what was published since", async () => {
  const at = await currentPublication();
  const id = await propose([{ series: "GDP_USD.CHL._Z.A", period: "2020", value: "7" }, { series: "IMTS_EXPORTS.CHN.BRA.A", period: "2022", value: "8" }]);
  const mine = { series: "GDP_USD.CHL._Z.A", period: "2020", value: "7", by: "Edda Editor", changeset: id };
  const seen = await listOthers(world.otherEditor, "GDP_USD", { freq: "A", since: at });
  expect(seen).toMatchObject({ ok: true, value: { publication: at, published: [] } });
  expect(seen.ok && seen.value.cells).toContainEqual(expect.objectContaining(mine));
  const own = await listOthers(world.editor, "GDP_USD", { freq: "A", since: at });
  expect(own.ok && own.value.cells).not.toContainEqual(expect.objectContaining({ changeset: id }));
  const since = await listOthers(world.otherEditor, "GDP_USD", { freq: "A", since: 0 });
  expect(since.ok && since.value.published.length).toBeGreaterThan(0);
  expect(await listOthers(world.viewer, "GDP_USD", { freq: "A", since: at })).toMatchObject({ ok: false, problem: { code: "forbidden" } });
});
