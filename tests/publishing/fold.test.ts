import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import type { CellInput } from "@/lib/domain/kinds/changeset-input";
import { createChangeset } from "@/lib/editing/changesets/create-changeset";
import { publishChangeset } from "@/lib/editing/changesets/publish-changeset";
import { rejectChangeset } from "@/lib/editing/changesets/reject-changeset";
import { revertPublication } from "@/lib/editing/changesets/revert-publication";
import { submitChangeset } from "@/lib/editing/changesets/submit-changeset";
import { currentPublication } from "@/lib/reading/publication/current-publication";
import { getManySeries } from "@/lib/reading/series/get-series";
import { verifyIntegrity } from "@/lib/db/verify-integrity";
import { makeWorld, type World } from "../support/world";

const KEYS = ["GDP_USD.BRA._Z.A", "GDP_USD.CHL._Z.A", "GDP_USD.PER._Z.A"];
const PERIODS = ["2001", "2002", "2003"];

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const edit = fc.record({
  key: fc.constantFrom(...KEYS),
  period: fc.constantFrom(...PERIODS),
  value: fc.oneof(fc.constant("remove"), fc.constant("missing"), fc.integer({ min: 1, max: 4 }).map((value) => `${value}.5`)),
});
const command = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("publish" as const), edits: fc.uniqueArray(edit, { minLength: 1, maxLength: 4, selector: ({ key, period }) => key + period }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("reject" as const), edits: fc.uniqueArray(edit, { minLength: 1, maxLength: 2, selector: ({ key, period }) => key + period }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("revert" as const), back: fc.nat(3) }) },
);
type State = Map<string, string>;
const toItem = ({ key, period, value }: { key: string; period: string; value: string }): CellInput =>
  value === "remove" ? { series: key, period, remove: true } : { series: key, period, value: value === "missing" ? null : value };

/** The state that readers of publication `at` are shown. */
async function shown(at: number): Promise<State> {
  const series = await getManySeries({ at }, KEYS);
  return new Map(series.flatMap(({ key, observations }) => observations.filter(({ period }) => PERIODS.includes(period)).map(({ period, value, status }) => [`${key} ${period}`, `${value} ${status}`] as const)));
}

function apply(state: State, items: CellInput[]): State {
  const next = new Map(state);
  for (const { series, period, value, remove } of items) {
    if (remove) next.delete(`${series} ${period}`);
    else next.set(`${series} ${period}`, `${value} ${value === null ? "M" : "A"}`);
  }
  return next;
}

/** Publishes the draft where anything would change; gives the changeset's id then. */
async function review(id: number): Promise<boolean> {
  const submitted = await submitChangeset(world.editor, id);
  if (!submitted.ok) return false;
  return (await publishChangeset(world.reviewer, id)).ok;
}

it("for any sequence of edits, publications, rejections and reverts, what is shown as of n is the fold of the first n", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 8 }), async (commands) => {
      const start = await currentPublication();
      const states = new Map<number, State>([[start, await shown(start)]]);
      const ids = new Map<number, number>();
      for (const step of commands) await take(step, states, ids);
      for (const [number, state] of states) expect(await shown(number)).toEqual(state);
    }),
    { numRuns: 25 },
  );
  expect(await verifyIntegrity()).toEqual([]);
}, 120_000);

type Step = { kind: "publish" | "reject"; edits: { key: string; period: string; value: string }[] } | { kind: "revert"; back: number };

async function take(step: Step, states: Map<number, State>, ids: Map<number, number>) {
  const current = await currentPublication();
  if (step.kind === "revert") {
    const reverted = current - step.back;
    const id = ids.get(reverted);
    if (id === undefined) return;
    const draft = await revertPublication(world.editor, id);
    if (draft.ok && (await review(draft.value.id))) {
      // What the reverted publication changed holds again as before it; a later change of the same cell would have been a conflict.
      const [before, after, now] = [states.get(reverted - 1)!, states.get(reverted)!, new Map(states.get(current))];
      for (const cell of new Set([...before.keys(), ...after.keys()])) {
        if (before.get(cell) === after.get(cell)) continue;
        if (before.has(cell)) now.set(cell, before.get(cell)!);
        else now.delete(cell);
      }
      states.set(current + 1, now);
      ids.set(current + 1, draft.value.id);
    }
    return;
  }
  const items = step.edits.map(toItem);
  const made = await createChangeset(world.editor, { message: "A step", items, entries: [] });
  if (!made.ok) throw new Error(made.problem.message);
  if (step.kind === "reject") {
    await submitChangeset(world.editor, made.value.id);
    await rejectChangeset(world.reviewer, made.value.id, "Not now");
  } else if (await review(made.value.id)) {
    states.set(current + 1, apply(states.get(current)!, items));
    ids.set(current + 1, made.value.id);
  }
}
