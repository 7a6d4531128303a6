/** A checklist that was drawn up before the turn to publish came holds only while nothing has moved since. */
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, expect, it } from "vitest";
import { findChangeset } from "@/lib/db/changeset/find-changeset";
import { database, inTransaction } from "@/lib/db/query";
import { createChangeset } from "@/lib/editing/changesets/create-changeset";
import { publishChangeset } from "@/lib/editing/changesets/publish-changeset";
import { saveCells } from "@/lib/editing/changesets/save-cells";
import { submitChangeset } from "@/lib/editing/changesets/submit-changeset";
import { guardPublication } from "@/lib/editing/publishing/guard-publication";
import { takePublicationTurn } from "@/lib/editing/publishing/write-publication";
import { makeWorld, type World } from "../support/world";

const KEY = "GDP_USD.BRA._Z.A";
let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

async function submitted(value: string): Promise<number> {
  const made = await createChangeset(world.editor, { message: "Newer figures", items: [{ series: KEY, period: "2021", value }], entries: [] });
  if (!made.ok) throw new Error(made.problem.message);
  expect(await submitChangeset(world.editor, made.value.id)).toMatchObject({ ok: true });
  return made.value.id;
}

/** Begins all the deeds while nobody gets the turn; once all of them wait for it, `meanwhile` happens, and the turns begin. */
async function whileWaiting<T>(deeds: (() => Promise<T>)[], meanwhile: () => Promise<unknown> = async () => undefined): Promise<T[]> {
  let results: Promise<T[]> | undefined;
  await inTransaction(async (tx) => {
    await takePublicationTurn(tx);
    results = Promise.all(deeds.map((deed) => deed()));
    while ((await database.rows("select from pg_locks where locktype = 'advisory' and not granted")).length < deeds.length) await sleep(10);
    await meanwhile();
  });
  return results!;
}

it("of two that wait with the same figure one is published, and the other is told what holds now", async () => {
  const ids = [await submitted("111"), await submitted("222")];
  const results = await whileWaiting(ids.map((id) => () => publishChangeset(world.reviewer, id)));
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  const winner = results[0]!.ok ? "111" : "222";
  expect(results.find(({ ok }) => !ok)).toMatchObject({ problem: { code: "conflict", conflicts: [{ series: KEY, period: "2021", current: winner }] } });
});

it("what is written into the changeset while it waits is checked before it is published", async () => {
  const id = await submitted("333");
  const [result] = await whileWaiting([() => publishChangeset(world.reviewer, id)], async () => {
    // Below the least that the indicator allows: as if it had been submitted in spite of that.
    await saveCells(world.editor, id, { cells: [{ series: KEY, period: "2021", value: "-1" }] });
    await database.run("update changeset set state = 'submitted' where id = $1", [id]);
  });
  expect(result).toMatchObject({ ok: false, problem: { code: "checklist-blocked" } });
});

it("where nothing has moved, the same checklist is taken and no other drawn up", async () => {
  const id = await submitted("444");
  const before = await guardPublication(database, world.reviewer, (await findChangeset(database, id))!, {});
  if (!before.ok) throw new Error(before.problem.message);
  const after = await inTransaction(async (tx) => {
    await takePublicationTurn(tx);
    return guardPublication(tx, world.reviewer, (await findChangeset(tx, id))!, { drawn: before.value });
  });
  expect(after.ok && after.value).toBe(before.value);
});
