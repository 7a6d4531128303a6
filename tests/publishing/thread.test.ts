import { beforeAll, expect, it } from "vitest";
import { database } from "@/lib/db/query";
import { verifyIntegrity } from "@/lib/db/verify-integrity";
import { createChangeset } from "@/lib/editing/changesets/create-changeset";
import { publishChangeset } from "@/lib/editing/changesets/publish-changeset";
import { rejectChangeset } from "@/lib/editing/changesets/reject-changeset";
import { revertPublication } from "@/lib/editing/changesets/revert-publication";
import { saveCells } from "@/lib/editing/changesets/save-cells";
import { submitChangeset } from "@/lib/editing/changesets/submit-changeset";
import { withdrawChangeset } from "@/lib/editing/changesets/withdraw-changeset";
import { getPublication, listPublications } from "@/lib/reading/publication/list-publications";
import { getSeries } from "@/lib/reading/series/get-series";
import { getGround } from "@/lib/reading/ground/get-ground";
import { listRevisions } from "@/lib/reading/series/list-revisions";
import { makeWorld, type World } from "../support/world";

const KEY = "GDP_USD.BRA._Z.A";
let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const cell = (period: string, value: string | null, extra = {}) => ({ series: KEY, period, value, ...extra });

async function propose(actor = world.editor, ...items: ReturnType<typeof cell>[]) {
  const made = await createChangeset(actor, { message: "Newer figures from the source", items, entries: [] });
  if (!made.ok) throw new Error(made.problem.message);
  return made.value.id;
}

async function publish(id: number, reviewer = world.reviewer, by = world.editor) {
  const submitted = await submitChangeset(by, id);
  expect(submitted).toMatchObject({ ok: true });
  return publishChangeset(reviewer, id);
}

async function valueAt(at: number, period: string) {
  const series = await getSeries({ at }, KEY);
  return series.ok ? series.value.observations.find((observation) => observation.period === period)?.value : undefined;
}

it("a figure goes from an editor's hand through a reviewer to readers, and the old one stays readable as of then", async () => {
  const id = await propose(world.editor, cell("2020", "1476107231194.11"));
  const published = await publish(id);
  expect(published).toMatchObject({ ok: true, value: { state: "published", counts: { series: 1 } } });
  const number = published.ok ? published.value.publication : 0;
  expect(await valueAt(number, "2020")).toBe("1476107231194.11");
  expect(await valueAt(number - 1, "2020")).not.toBe("1476107231194.11");
  const revisions = await listRevisions({ at: number }, KEY);
  expect(revisions.ok && revisions.value.filter(({ period }) => period === "2020").at(-1)).toMatchObject({
    value: "1476107231194.11", publication: number, changeset: id, publishedBy: world.reviewer.name, reason: "Newer figures from the source",
  });
});

it("nobody publishes what they proposed, not even an administrator, nor past the use case in the database itself", async () => {
  const id = await propose(world.admin, cell("2019", "1"));
  await submitChangeset(world.admin, id);
  expect(await publishChangeset(world.admin, id)).toMatchObject({ ok: false, problem: { code: "four-eyes" } });
  await expect(
    database.run("insert into publication (number, changeset_id, published_at, published_by_id, title) select max(number) + 1, $1, now(), $2, 'x' from publication", [id, world.admin.userId]),
  ).rejects.toThrow(/four eyes/);
});

it("a reviewer who wrote one cell of somebody else's changeset may not publish it", async () => {
  const id = await propose(world.editor, cell("2018", "5"));
  await saveCells(world.reviewer, id, { cells: [cell("2017", "6")] });
  await submitChangeset(world.editor, id);
  expect(await publishChangeset(world.reviewer, id)).toMatchObject({ ok: false, problem: { code: "four-eyes" } });
});

it("an editor may not publish, a viewer may not propose", async () => {
  const id = await propose(world.editor, cell("2016", "7"));
  await submitChangeset(world.editor, id);
  expect(await publishChangeset(world.otherEditor, id)).toMatchObject({ ok: false, problem: { code: "forbidden" } });
  expect(await createChangeset(world.viewer, { message: "x", items: [cell("2016", "8")], entries: [] })).toMatchObject({ ok: false, problem: { code: "forbidden" } });
});

it("a stale change is refused with both values, and nothing of it is written", async () => {
  const stale = await propose(world.otherEditor, cell("2021", "111"), cell("2015", "222"));
  await publish(await propose(world.editor, cell("2021", "999")));
  const before = await database.rows("select count(*) from observation");
  await database.run("update changeset set state = 'submitted' where id = $1", [stale]);
  const refused = await publishChangeset(world.reviewer, stale);
  expect(refused).toMatchObject({ ok: false, problem: { code: "conflict", conflicts: [{ series: KEY, period: "2021", yours: "111", current: "999" }] } });
  expect(await database.rows("select count(*) from observation")).toEqual(before);
});

it("an expected value that still holds is no conflict, one that does not is", async () => {
  const right = await propose(world.editor, cell("2021", "1000", { expected: "999" }));
  expect(await publish(right)).toMatchObject({ ok: true });
  const wrong = await propose(world.editor, cell("2021", "1001", { expected: "999" }));
  expect(await submitChangeset(world.editor, wrong)).toMatchObject({ ok: false, problem: { code: "conflict", conflicts: [{ expected: "999", current: "1000" }] } });
});

it("an edit after submission takes the changeset back to its author, and a review of the older revision is void", async () => {
  const id = await propose(world.editor, cell("2014", "3"));
  await submitChangeset(world.editor, id);
  await saveCells(world.editor, id, { cells: [cell("2014", "4")] });
  expect(await publishChangeset(world.reviewer, id)).toMatchObject({ ok: false, problem: { code: "wrong-state" } });
  await submitChangeset(world.editor, id);
  expect(await publishChangeset(world.reviewer, id, { seenRevision: 0 })).toMatchObject({ ok: false, problem: { code: "approval-void" } });
  expect(await publishChangeset(world.reviewer, id, { seenRevision: 1 })).toMatchObject({ ok: true });
});

it("a rejected changeset can be edited again by its author, a withdrawn one by nobody", async () => {
  const id = await propose(world.editor, cell("2013", "3"));
  await submitChangeset(world.editor, id);
  expect(await rejectChangeset(world.reviewer, id, "  ")).toMatchObject({ ok: false, problem: { code: "invalid-input" } });
  expect(await rejectChangeset(world.reviewer, id, "The unit is wrong")).toMatchObject({ ok: true, value: { state: "rejected" } });
  expect(await saveCells(world.editor, id, { cells: [cell("2013", "4")] })).toMatchObject({ ok: true, value: { state: "draft" } });
  expect(await withdrawChangeset(world.otherEditor, id)).toMatchObject({ ok: false, problem: { code: "forbidden" } });
  expect(await withdrawChangeset(world.editor, id)).toMatchObject({ ok: true });
  expect(await saveCells(world.editor, id, { cells: [cell("2013", "5")] })).toMatchObject({ ok: false, problem: { code: "wrong-state" } });
});

it("a save that is refused leaves the changeset as it was, with its state and what was approved of it", async () => {
  const id = await propose(world.editor, cell("2011", "3"));
  await submitChangeset(world.editor, id);
  expect(await saveCells(world.otherEditor, id, { cells: [{ series: "GDP_USD.XXX._Z.A", period: "2011", value: "1" }] })).toMatchObject({ ok: false, problem: { code: "invalid-input" } });
  expect(await publishChangeset(world.reviewer, id, { seenRevision: 0 })).toMatchObject({ ok: true });
});

it("where the site does without four eyes, an administrator alone may publish their own; a reviewer still may not", async () => {
  await database.run("insert into setting (key, value) values ('four-eyes', 'false')");
  const theirs = await propose(world.reviewer, cell("2010", "3"));
  await submitChangeset(world.reviewer, theirs);
  expect(await publishChangeset(world.reviewer, theirs)).toMatchObject({ ok: false, problem: { code: "four-eyes" } });
  const own = await publish(await propose(world.admin, cell("2009", "3")), world.admin, world.admin);
  const told = await listPublications({ at: own.ok ? own.value.publication : 0 }, { limit: 100 });
  expect(told.data[0]).toMatchObject({ publishedBy: world.admin.name, unreviewed: true });
  expect(told.data.slice(1).filter(({ unreviewed }) => unreviewed)).toEqual([]);
  await database.run("delete from setting where key = 'four-eyes'");
});

it("breaking the glass is for an administrator on the machine itself, and for nobody over the network", async () => {
  const id = await propose(world.admin, cell("2008", "3"));
  await submitChangeset(world.admin, id);
  expect(await publishChangeset(world.admin, id, { breakGlass: true })).toMatchObject({ ok: false, problem: { code: "forbidden" } });
  expect(await publishChangeset({ ...world.reviewer, via: "command" }, id, { breakGlass: true })).toMatchObject({ ok: false, problem: { code: "forbidden" } });
  const published = await publishChangeset({ ...world.admin, via: "command" }, id, { breakGlass: true });
  expect(published).toMatchObject({ ok: true });
  expect(await getPublication(published.ok ? published.value.publication : 0)).toMatchObject({ ok: true, value: { unreviewed: true } });
});

it("a figure keeps its own source when it is mended, and the file's cell it came from is told of the new one alone", async () => {
  const place = (at: number) => getGround({ at }, KEY, "2007");
  const first = await publish(await propose(world.editor, cell("2007", "3", { source: "imf_imts", cellOrigin: "gdp.xlsx, Sheet1!B7", note: "From the Fund" })));
  const at = first.ok ? first.value.publication : 0;
  expect(await place(at)).toMatchObject({ ok: true, value: { source: { id: "imf_imts" }, cellOrigin: "gdp.xlsx, Sheet1!B7" } });
  const mended = await publish(await propose(world.editor, cell("2007", "4", { kind: "correction" })));
  expect(await place(at + 1)).toMatchObject({ ok: true, value: { source: { id: "imf_imts" }, cellOrigin: null } });
  const draft = await revertPublication(world.editor, mended.ok ? mended.value.id : 0, "The first was right");
  expect(await publish(draft.ok ? draft.value.id : 0)).toMatchObject({ ok: true });
  expect(await place(at + 2)).toMatchObject({ ok: true, value: { source: { id: "imf_imts" }, cellOrigin: "gdp.xlsx, Sheet1!B7", vintages: { 2: { value: "3", note: "From the Fund", reason: `Revert publication ${at + 1}: The first was right` } } } });
});

it("a publication that changed a note alone is taken back to no note", async () => {
  await publish(await propose(world.editor, cell("2006", "3")));
  const noted = await publish(await propose(world.editor, cell("2006", "3", { note: "Rounded by the source" })));
  expect(noted).toMatchObject({ ok: true });
  const draft = await revertPublication(world.editor, noted.ok ? noted.value.id : 0);
  expect(await publish(draft.ok ? draft.value.id : 0)).toMatchObject({ ok: true });
  const revisions = await listRevisions({ at: 1_000_000 }, KEY);
  expect(revisions.ok && revisions.value.filter(({ period }) => period === "2006").map(({ note }) => note)).toEqual([null, "Rounded by the source", null]);
});

it("what changes nothing makes no vintage, and a changeset of nothing else is refused", async () => {
  const now = (await valueAt(1_000_000, "2021"))!;
  const id = await propose(world.editor, cell("2021", `${now}.00`));
  await submitChangeset(world.editor, id);
  expect(await publishChangeset(world.reviewer, id)).toMatchObject({ ok: false, problem: { code: "nothing-to-publish" } });
});

it("a publication can be proposed back whole: changed, added and removed cells, and the first state returns", async () => {
  const before = await getSeries({ at: 1_000_000 }, KEY);
  const made = await createChangeset(world.editor, {
    message: "Three sorts of change",
    items: [cell("2021", "5"), cell("2031", "6"), { series: KEY, period: "2020", remove: true }],
    entries: [],
  });
  const id = made.ok ? made.value.id : 0;
  expect(await publish(id)).toMatchObject({ ok: true, value: { counts: { revision: 1, first: 1, removed: 1 } } });
  const draft = await revertPublication(world.editor, id);
  expect(draft).toMatchObject({ ok: true, value: { state: "draft" } });
  expect(await publish(draft.ok ? draft.value.id : 0)).toMatchObject({ ok: true });
  const after = await getSeries({ at: 1_000_000 }, KEY);
  expect(after.ok && after.value.observations).toEqual(before.ok && before.value.observations);
});

it("a changeset that names what does not exist is refused whole, with each place", async () => {
  const made = await createChangeset(world.editor, {
    message: "Spelling",
    items: [cell("2021", "5"), { series: "GPD_USD.BRA._Z.A", period: "2021", value: "1" }, { series: "GDP_USD.XXX._Z.A", period: "2021", value: "1" }],
    entries: [],
  });
  expect(made).toMatchObject({ ok: false, problem: { code: "invalid-input", errors: [{ path: "items.1.series" }, { path: "items.2.series" }] } });
});

it("the same request with the same key makes one draft, another request with that key none", async () => {
  const input = { message: "Once", items: [cell("2012", "1")], entries: [] };
  const [first, second] = await Promise.all([createChangeset(world.editor, input, { idempotencyKey: "k1" }), createChangeset(world.editor, input, { idempotencyKey: "k1" })]);
  expect(first.ok && second.ok && first.value.id === second.value.id).toBe(true);
  expect(await createChangeset(world.editor, { ...input, message: "Other" }, { idempotencyKey: "k1" })).toMatchObject({ ok: false, problem: { code: "idempotency-mismatch" } });
});

it("history cannot be rewritten: publications, observations and the audit log refuse it", async () => {
  await expect(database.run("update observation set value = 1 where valid_to is null")).rejects.toThrow(/append-only/);
  await expect(database.run("delete from observation")).rejects.toThrow(/append-only/);
  await expect(database.run("update publication set title = 'x'")).rejects.toThrow(/append-only/);
  await expect(database.run("delete from audit_log")).rejects.toThrow(/append-only/);
  await expect(database.run("update audit_log set detail = '{}'")).rejects.toThrow(/append-only/);
});

it("after all of this the database agrees with itself, and tampering past the triggers shows", async () => {
  expect(await verifyIntegrity()).toEqual([]);
  await database.run("alter table audit_log disable trigger user");
  await database.run("update audit_log set detail = '{\"note\":\"never happened\"}' where id = 3");
  await database.run("alter table audit_log enable trigger user");
  expect(await verifyIntegrity()).toMatchObject([{ what: "audit", subject: "3" }]);
  await database.run("update snapshot set body = replace(body, 'CC BY 4.0', 'no licence') where series_id = (select id from series where key = 'GDP_USD.CHL._Z.A')");
  await database.run("delete from snapshot where series_id = (select id from series where key = 'IMTS_EXPORTS.CHN.BRA.A')");
  expect((await verifyIntegrity()).filter(({ what }) => what === "snapshot")).toMatchObject([
    { subject: "GDP_USD.CHL._Z.A", detail: expect.stringContaining("publication 1") }, { subject: "IMTS_EXPORTS.CHN.BRA.A", detail: expect.stringContaining("no body") },
  ]);
});
