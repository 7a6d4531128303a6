import { beforeAll, expect, it } from "vitest";
import { database } from "@/lib/db/query";
import { createChangeset } from "@/lib/editing/changesets/create-changeset";
import { publishChangeset } from "@/lib/editing/changesets/publish-changeset";
import { saveCells } from "@/lib/editing/changesets/save-cells";
import { submitChangeset } from "@/lib/editing/changesets/submit-changeset";
import { addComment } from "@/lib/editing/comments/add-comment";
import { resolveComment } from "@/lib/editing/comments/resolve-comment";
import { getChangeset } from "@/lib/reading/desk/get-changeset";
import { getGrid } from "@/lib/reading/desk/get-grid";
import { makeWorld, type World } from "../support/world";

const CELL = { series: "GDP_USD.BRA._Z.A", period: "2021" };
let world: World;
let id: number;
beforeAll(async () => {
  world = await makeWorld();
  const made = await createChangeset(world.editor, { message: "A newer edition", items: [{ ...CELL, value: "1670647454852" }], entries: [] });
  id = made.ok ? made.value.id : 0;
});

const comments = async () => {
  const found = await getChangeset(world.viewer, id);
  return found.ok ? found.value.comments : [];
};

it("whoever may see a draft may comment on one cell of it, and the comment stands at that cell for reviewer and editor", async () => {
  expect(await addComment(world.viewer, id, { text: "Is this the second edition?", cell: CELL })).toMatchObject({ ok: true });
  expect(await comments()).toMatchObject([{ text: "Is this the second edition?", by: { name: "Vera Viewer" }, cell: CELL, entry: null, resolvedBy: null }]);
  const grid = await getGrid(world.editor, "GDP_USD");
  expect(grid.ok && grid.value.draft?.comments).toMatchObject([{ cell: CELL }]);
  const other = await getGrid(world.editor, "IMTS_EXPORTS", { changesetId: id });
  expect(other.ok && other.value.draft?.comments).toEqual([]);
});

it("a comment voids no approval: the changeset that was looked at can still be published", async () => {
  await submitChangeset(world.editor, id);
  expect(await addComment(world.reviewer, id, { text: "Looks right to me." })).toMatchObject({ ok: true });
  const found = await getChangeset(world.reviewer, id);
  expect(found).toMatchObject({ ok: true, value: { state: "submitted", revision: 0, proposers: [world.editor.userId] } });
});

it("a comment on what the changeset does not hold, or on none that exists, is refused", async () => {
  expect(await addComment(world.viewer, id, { text: "x", cell: { ...CELL, period: "1999" } })).toMatchObject({ ok: false, problem: { code: "not-found" } });
  expect(await addComment(world.viewer, id, { text: "x", entry: { kind: "annotation", id: "none" } })).toMatchObject({ ok: false, problem: { code: "not-found" } });
  expect(await addComment(world.viewer, 9_999, { text: "x" })).toMatchObject({ ok: false, problem: { code: "not-found" } });
});

it("its author or whoever may edit settles a comment; another viewer does not, nor through another changeset's address", async () => {
  const [first, second] = await comments();
  expect(await resolveComment(world.viewer, id, second!.id)).toMatchObject({ ok: false, problem: { code: "forbidden" } });
  expect(await resolveComment(world.editor, 1, first!.id)).toMatchObject({ ok: false, problem: { code: "not-found" } });
  expect(await resolveComment(world.editor, id, first!.id)).toMatchObject({ ok: true });
  expect(await resolveComment(world.viewer, id, first!.id)).toMatchObject({ ok: true });
  expect((await comments()).map(({ resolvedBy }) => resolvedBy)).toEqual(["Edda Editor", null]);
  expect(await database.rows("select action from audit_log where action in ('comment', 'resolve-comment') order by id")).toEqual([{ action: "comment" }, { action: "comment" }, { action: "resolve-comment" }]);
});

it("a comment outlives the proposal it was about, and what is published takes no new one", async () => {
  await saveCells(world.editor, id, { cells: [{ ...CELL, period: "2020", value: "1476107231195" }], dropped: [CELL] });
  expect((await comments())[0]).toMatchObject({ cell: CELL });
  await submitChangeset(world.editor, id);
  expect(await publishChangeset(world.reviewer, id)).toMatchObject({ ok: true });
  expect(await comments()).toHaveLength(2);
  expect(await addComment(world.viewer, id, { text: "Too late" })).toMatchObject({ ok: false, problem: { code: "wrong-state" } });
});
