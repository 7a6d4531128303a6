/** A role for a part is decided where the writing is done: outside of it nothing is saved, submitted, published or sent back. */
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { actorOfSession, openSession } from "@/lib/access/session";
import { actorOfToken } from "@/lib/access/token";
import { database } from "@/lib/db/query";
import { changesetInput } from "@/lib/domain/kinds/changeset-input";
import type { Actor } from "@/lib/domain/role";
import { createToken } from "@/lib/editing/accounts/create-token";
import { endGrant, giveGrant } from "@/lib/editing/accounts/set-grant";
import { createChangeset } from "@/lib/editing/changesets/create-changeset";
import { publishChangeset } from "@/lib/editing/changesets/publish-changeset";
import { rejectChangeset } from "@/lib/editing/changesets/reject-changeset";
import { revertPublication } from "@/lib/editing/changesets/revert-publication";
import { saveCells } from "@/lib/editing/changesets/save-cells";
import { saveEntries } from "@/lib/editing/changesets/save-entries";
import { submitChangeset } from "@/lib/editing/changesets/submit-changeset";
import { getGrid } from "@/lib/reading/desk/get-grid";
import { makeWorld, type World } from "../support/world";
import { makePerson } from "./people";

const GDP = { series: "GDP_USD.BRA._Z.A", period: "2024", value: "2179412080828.61" };
const TRADE = { series: "IMTS_EXPORTS.CHN.BRA.A", period: "2024", value: "70000.5" };
const note = (about: object) => ({ kind: "annotation", id: "a-note", data: { title: { en: "A note" }, body: { en: "A note on it." }, lang: "en", from: "2020", sourceUrl: "https://example.org/", ...about } });
const input = (items: object[], entries: object[] = []) => changesetInput.parse({ message: "Newer figures from the source", items, entries });
const outside = { ok: false, problem: { code: "outside-part" } };
const allowed = { ok: true };

let world: World;
let tradeEditor: Actor;
let gdpReviewer: Actor;

/** The person as their next request finds them. */
async function granted(kind: "pillar" | "indicator", code: string, role: "editor" | "reviewer"): Promise<Actor> {
  const { actor } = await makePerson("viewer");
  expect(await giveGrant(world.admin, actor.userId, { kind, code, role })).toMatchObject(allowed);
  return (await actorOfSession(await openSession(actor.userId, null, new Date()), new Date()))!;
}

beforeAll(async () => {
  world = await makeWorld();
  tradeEditor = await granted("pillar", "trade", "editor");
  gdpReviewer = await granted("indicator", "GDP_USD", "reviewer");
});
beforeEach(async () => void (await database.run("delete from rate_limit")));

async function draftBy(actor: Actor, items: object[], entries: object[] = []): Promise<number> {
  const made = await createChangeset(actor, input(items, entries));
  if (!made.ok) throw new Error(made.problem.message);
  return made.value.id;
}

describe("an editor of a pillar", () => {
  it("proposes figures of its indicators and of no other, nor of both together", async () => {
    expect(await createChangeset(tradeEditor, input([TRADE]))).toMatchObject(allowed);
    expect(await createChangeset(tradeEditor, input([GDP]))).toMatchObject(outside);
    expect(await createChangeset(tradeEditor, input([TRADE, GDP]))).toMatchObject(outside);
    const left = await database.rows("select id from changeset where author_id = $1", [tradeEditor.userId]);
    expect(left).toHaveLength(1);
  });

  it("saves nothing of another into a draft, and nothing into a draft that holds such", async () => {
    const mine = await draftBy(tradeEditor, [TRADE]);
    const cells = (items: object[]) => ({ cells: input(items).items });
    expect(await saveCells(tradeEditor, mine, cells([{ ...TRADE, value: "1" }]))).toMatchObject(allowed);
    expect(await saveCells(tradeEditor, mine, cells([GDP]))).toMatchObject(outside);
    expect(await database.rows("select series_key from changeset_cell where changeset_id = $1", [mine])).toHaveLength(1);
    const theirs = await draftBy(world.editor, [GDP]);
    expect(await saveCells(tradeEditor, theirs, cells([TRADE]))).toMatchObject(outside);
    expect(await saveCells(tradeEditor, theirs, { cells: [], dropped: [GDP] })).toMatchObject(outside);
  });

  it("annotates its indicators, directly or by their series, and neither others nor whole areas", async () => {
    expect(await createChangeset(tradeEditor, input([], [note({ indicator: "IMTS_EXPORTS" })]))).toMatchObject(allowed);
    expect(await createChangeset(tradeEditor, input([], [note({ seriesKeys: [TRADE.series] })]))).toMatchObject(allowed);
    for (const about of [{ indicator: "GDP_USD" }, { seriesKeys: [GDP.series] }, { area: "BRA" }, { indicator: "IMTS_EXPORTS", seriesKeys: [GDP.series] }]) {
      expect(await createChangeset(tradeEditor, input([], [note(about)])), JSON.stringify(about)).toMatchObject(outside);
    }
    const mine = await draftBy(tradeEditor, [TRADE]);
    expect(await saveEntries(tradeEditor, mine, { entries: input([], [note({ indicator: "GDP_USD" })]).entries })).toMatchObject(outside);
  });

  it("cannot draw an indicator of another pillar into its own, nor push one out, nor change what belongs to the whole", async () => {
    const indicator = (id: string, pillar: string) => ({ kind: "indicator", id, data: { name: { en: "x" }, definition: { en: "x" }, unit: { en: "x" }, unitCode: "USD", pillar, source: "wdi_gdp", aggregation: "sum" } });
    expect(await createChangeset(tradeEditor, input([], [indicator("GDP_USD", "trade")]))).toMatchObject(outside);
    expect(await createChangeset(tradeEditor, input([], [indicator("IMTS_EXPORTS", "finance")]))).toMatchObject(outside);
    expect(await createChangeset(tradeEditor, input([], [indicator("IMTS_EXPORTS", "trade")]))).toMatchObject(allowed);
    expect(await createChangeset(tradeEditor, input([], [indicator("TRADE_NEW", "trade")]))).toMatchObject(allowed);
    expect(await createChangeset(tradeEditor, input([], [{ kind: "area", id: "ARG", data: { name: { en: "Argentina" }, kind: "country", lac: true } }]))).toMatchObject(outside);
    expect(await createChangeset(tradeEditor, input([], [{ kind: "pillar", id: "finance", data: { name: { en: "x" }, summary: { en: "x" }, order: 1 } }]))).toMatchObject(outside);
  });

  it("submits its own, publishes nothing, and opens the grid of its indicators alone", async () => {
    const mine = await draftBy(tradeEditor, [TRADE]);
    expect(await submitChangeset(tradeEditor, mine)).toMatchObject(allowed);
    expect(await publishChangeset(tradeEditor, mine)).toMatchObject({ problem: { code: "forbidden" } });
    expect(await submitChangeset(tradeEditor, await draftBy(world.editor, [GDP]))).toMatchObject(outside);
    expect(await getGrid(tradeEditor, "IMTS_EXPORTS")).toMatchObject(allowed);
    expect(await getGrid(tradeEditor, "GDP_USD")).toMatchObject(outside);
  });
});

describe("a reviewer of an indicator", () => {
  const submitted = async (items: object[]) => {
    const id = await draftBy(world.editor, items);
    expect(await submitChangeset(world.editor, id)).toMatchObject(allowed);
    return id;
  };

  it("publishes and sends back what is about it, and neither anything else nor a mixture", async () => {
    for (const items of [[TRADE], [GDP, TRADE]]) {
      const id = await submitted(items);
      expect(await publishChangeset(gdpReviewer, id)).toMatchObject(outside);
      expect(await rejectChangeset(gdpReviewer, id, "Look again.")).toMatchObject(outside);
    }
    expect(await rejectChangeset(gdpReviewer, await submitted([GDP]), "Look again.")).toMatchObject(allowed);
    const id = await submitted([GDP]);
    expect(await publishChangeset(gdpReviewer, id)).toMatchObject(allowed);
    expect(await revertPublication(tradeEditor, id)).toMatchObject(outside);
    expect(await revertPublication(gdpReviewer, id)).toMatchObject(allowed);
  });

  it("publishes nothing of their own, as anywhere", async () => {
    const id = await draftBy(gdpReviewer, [{ ...GDP, period: "2023", value: "1" }]);
    expect(await submitChangeset(gdpReviewer, id)).toMatchObject(allowed);
    expect(await publishChangeset(gdpReviewer, id)).toMatchObject({ problem: { code: "four-eyes" } });
  });
});

describe("giving", () => {
  it("is the administrators', to people and parts that exist", async () => {
    const trade = { kind: "pillar", code: "trade", role: "editor" } as const;
    expect(await giveGrant(world.reviewer, world.viewer.userId, trade)).toMatchObject({ problem: { code: "forbidden" } });
    expect(await giveGrant(tradeEditor, tradeEditor.userId, { ...trade, role: "reviewer" })).toMatchObject({ problem: { code: "forbidden" } });
    expect(await giveGrant(world.admin, world.viewer.userId, { ...trade, code: "no-such" })).toMatchObject({ problem: { code: "not-found" } });
    for (const id of [0, -1, Number.NaN, 2 ** 40, 1.5]) expect(await giveGrant(world.admin, id, trade)).toMatchObject({ problem: { code: "not-found" } });
  });

  it("holds for open sessions and tokens from their next request on, and no longer than it is held", async () => {
    const { actor } = await makePerson("viewer");
    const session = await openSession(actor.userId, null, new Date());
    await giveGrant(world.admin, actor.userId, { kind: "pillar", code: "trade", role: "reviewer" });
    const now = await actorOfSession(session, new Date());
    expect(now).toMatchObject({ role: "viewer", grants: [{ role: "reviewer", kind: "pillar", code: "trade" }] });
    const made = await createToken(now!, { role: "editor" });
    if (!made.ok) throw new Error(made.problem.message);
    expect(await actorOfToken(made.value.token, new Date())).toMatchObject({ role: "viewer", grants: [{ role: "editor", kind: "pillar", code: "trade" }] });
    await endGrant(world.admin, actor.userId, { kind: "pillar", code: "trade" });
    expect((await actorOfSession(session, new Date()))!.grants).toBeUndefined();
    expect((await actorOfToken(made.value.token, new Date()))!.grants).toBeUndefined();
  });

  it("gives a token no more than itself", async () => {
    const { actor } = await makePerson("viewer");
    await giveGrant(world.admin, actor.userId, { kind: "pillar", code: "trade", role: "editor" });
    const now = (await actorOfSession(await openSession(actor.userId, null, new Date()), new Date()))!;
    expect(await createToken(now, { role: "reviewer" })).toMatchObject({ problem: { code: "forbidden" } });
  });
});
