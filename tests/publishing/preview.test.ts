import { beforeAll, expect, it } from "vitest";
import { database } from "@/lib/db/query";
import { verifyIntegrity } from "@/lib/db/verify-integrity";
import { createChangeset } from "@/lib/editing/changesets/create-changeset";
import { publishChangeset } from "@/lib/editing/changesets/publish-changeset";
import { submitChangeset } from "@/lib/editing/changesets/submit-changeset";
import { seePreview } from "@/lib/editing/previews/see-preview";
import { listAnnotations } from "@/lib/reading/annotation/list-annotations";
import { currentPublication } from "@/lib/reading/publication/current-publication";
import { getPublication } from "@/lib/reading/publication/list-publications";
import { getSeries } from "@/lib/reading/series/get-series";
import { makeWorld, type World } from "../support/world";

const KEY = "GDP_USD.BRA._Z.A";
let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const REMARK = { kind: "annotation" as const, data: { title: { en: "A year of drought" }, body: { en: "Harvests failed." }, lang: "en", indicator: "GDP_USD", seriesKeys: [], area: "BRA", from: "2021", to: null, sourceUrl: "https://example.org", statesFact: true, weakSource: false, tags: [] } };

async function propose(values: Record<string, string>, entries: object[] = []) {
  const items = Object.entries(values).map(([period, value]) => ({ series: KEY, period, value }));
  const made = await createChangeset(world.editor, { message: "A newer edition", items, entries: entries as never });
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.value.id;
}

const TABLES = ["publication", "observation", "snapshot", "series", "annotation_version", "search_document", "audit_log", "app_user", "changeset_step"];
const counted = () => Promise.all(TABLES.map(async (table) => [table, (await database.rows(`select count(*)::int as n, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as all from ${table} t`))[0]]));

it("a preview reads the proposal as if it were published, and the present beside it; nothing of it stays", async () => {
  const id = await propose({ 2021: "5", 2022: "6" }, [REMARK]);
  const before = await counted();
  const seen = await seePreview(world.viewer, id, async (at) => ({
    at,
    now: await currentPublication(),
    series: [await getSeries({ at: at - 1 }, KEY), await getSeries({ at }, KEY)].map((each) => each.ok && each.value.observations.slice(-2)),
    remarks: (await listAnnotations({ at }, { series: [KEY] }, { limit: 10 })).data.map(({ title }) => title.en),
    log: await getPublication(at),
  }));
  expect(seen).toMatchObject({
    ok: true,
    value: {
      at: 3, now: 3, remarks: ["A year of drought"], log: { ok: true, value: { title: "A newer edition", publishedBy: "…" } },
      series: [[{ period: "2020" }, { period: "2021", value: "1670647454851.19" }], [{ period: "2021", value: "5" }, { period: "2022", value: "6" }]],
    },
  });
  expect(await counted()).toEqual(before);
  expect(await currentPublication()).toBe(2);
});

it("what is published afterwards is what the preview showed, to the last letter", async () => {
  const id = await propose({ 2019: "1873288205186.5", 2030: "7" });
  const seen = await seePreview(world.editor, id, (at) => getSeries({ at }, KEY));
  await submitChangeset(world.editor, id);
  const published = await publishChangeset(world.reviewer, id);
  const series = await getSeries({ at: published.ok ? published.value.publication : 0 }, KEY);
  const told = (each: typeof series) => each.ok && { ...each.value, updatedAt: null };
  expect(seen.ok && told(seen.value)).toEqual(told(series));
});

it("previews and a publication at the same time wait for each other, and each sees a whole state", async () => {
  const [id, other] = [await propose({ 2018: "11" }), await propose({ 2017: "12" })];
  await submitChangeset(world.editor, other);
  const valueIn = (period: string) => async (at: number) => { const found = await getSeries({ at }, KEY); return found.ok && found.value.observations.find((each) => each.period === period)?.value; };
  const [first, published, second] = await Promise.all([seePreview(world.reviewer, id, valueIn("2018")), publishChangeset(world.reviewer, other), seePreview(world.editor, id, valueIn("2018"))]);
  expect([first, published, second]).toMatchObject([{ value: "11" }, { ok: true }, { value: "11" }]);
  expect(await verifyIntegrity()).toEqual([]);
});

it("what an error blocks, what is empty, what is decided and what does not exist has no preview", async () => {
  const wrong = await propose({ 2016: "-5" });
  expect(await seePreview(world.editor, wrong, async () => 1)).toMatchObject({ ok: false, problem: { code: "checklist-blocked" } });
  const empty = await createChangeset(world.editor, { message: "Nothing yet", items: [], entries: [] });
  expect(await seePreview(world.editor, empty.ok ? empty.value.id : 0, async () => 1)).toMatchObject({ ok: false, problem: { code: "nothing-to-publish" } });
  expect(await seePreview(world.editor, 1, async () => 1)).toMatchObject({ ok: false, problem: { code: "wrong-state" } });
  expect(await seePreview(world.editor, 9_999, async () => 1)).toMatchObject({ ok: false, problem: { code: "not-found" } });
});

it("a preview whose reading fails is taken back like any other, and the next one stands", async () => {
  const id = await propose({ 2015: "13" });
  await expect(seePreview(world.editor, id, () => Promise.reject(new Error("broken page")))).rejects.toThrow("broken page");
  expect(await seePreview(world.editor, id, async (at) => (await getSeries({ at }, KEY)).ok)).toEqual({ ok: true, value: true });
  expect(await currentPublication()).toBe(4);
});
