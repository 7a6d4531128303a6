/** What is proposed is seen by whoever may see drafts and by nobody else, even while it is looked at; and nobody publishes alone. */
import { request } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database, firstRow } from "@/lib/db/query";
import { createChangeset } from "@/lib/editing/changesets/create-changeset";
import { publishChangeset } from "@/lib/editing/changesets/publish-changeset";
import { submitChangeset } from "@/lib/editing/changesets/submit-changeset";
import { BUILD_MS_MAX } from "../support/built";
import { endLeftServers } from "../support/server-process";
import { openSite, sessionOf, type Site } from "./site";

const SERIES = "GDP_USD.BRA._Z.A";
const SECRET = "1987654321987";
/** As a page writes it, in short and in full. */
const SHOWN = /1,987,654,321,987|1\.99 trillion|1987654321987/;

let site: Site;
let id: number;
let cookie: string;
beforeAll(async () => {
  site = await openSite();
  cookie = await sessionOf(site, site.editor);
  const made = await createChangeset(site.world.editor, { message: "Not public yet", items: [{ series: SERIES, period: "2022", value: SECRET }], entries: [] });
  id = made.ok ? made.value.id : 0;
}, BUILD_MS_MAX);
afterAll(endLeftServers);
beforeEach(async () => void (await database.run("delete from rate_limit")));

const PATHS = ["", "/indicators/GDP_USD?view=table", "/indicators/GDP_USD", "/countries/BRA", "/pillars/finance", "/releases", "/releases/4"];
const preview = (path: string) => `/admin/changesets/${id}/preview${path}`;

describe("a preview", () => {
  it("is a page for whoever may see drafts, kept by nobody", async () => {
    const { status, headers, text } = await site.send(preview("/indicators/GDP_USD?view=table&area=BRA"), { headers: { cookie } });
    expect(status).toBe(200);
    expect(text).toMatch(SHOWN);
    expect(headers["cache-control"]).toBe("private, no-store");
    expect(headers["x-robots-tag"] ?? text).toMatch(/noindex/);
  });

  it("is nothing for anybody else, in any language, with forged headers, as data or by another method", async () => {
    for (const path of PATHS) {
      for (const prefix of ["", "/es", "/zh"]) {
        for (const headers of [{}, { "x-puente-publication": "4", "x-puente-as-of": "publication:4" }, { rsc: "1", "next-router-prefetch": "1" }, { cookie: "next-auth.session-token=made-up" }]) {
          const { status, text } = await site.send(`${prefix}${preview(path)}`, { headers });
          expect([307, 404, 200], `${prefix}${path}`).toContain(status);
          expect(text, `${prefix}${path} ${JSON.stringify(headers)}`).not.toMatch(SHOWN);
        }
      }
    }
    expect((await site.send(preview("/indicators/GDP_USD"), { method: "POST", body: "", headers: { origin: site.url } })).text).not.toMatch(SHOWN);
  });

  it("shows nothing to readers who come at the same moment, and keeps nothing that they are shown later", async () => {
    const publicPaths = ["/indicators/GDP_USD?view=table&area=BRA", "/countries/BRA", "/", `/api/v1/series/${SERIES}`, "/api/v1/publications", "/feed.xml"];
    const looks = Array.from({ length: 6 }, () => site.send(preview("/indicators/GDP_USD?view=table&area=BRA"), { headers: { cookie } }));
    const reads = Array.from({ length: 5 }, (_, turn) => publicPaths.map((path) => site.send(`${path}${path.includes("?") ? "&" : "?"}from=${1990 + turn}`))).flat();
    const plain = publicPaths.map((path) => site.send(path));
    for (const { text } of await Promise.all(looks)) expect(text).toMatch(SHOWN);
    for (const { text, headers } of await Promise.all([...reads, ...plain])) {
      expect(text).not.toMatch(SHOWN);
      expect(text).not.toContain("Not public yet");
      if (headers["puente-publication"]) expect(headers["puente-publication"]).toBe("3");
    }
    expect(await firstRow(database, "select max(number) as newest from publication")).toEqual({ newest: 3 });
  });

  it("whose reader hangs up holds nobody up: what waits for it can be published at once", async () => {
    const port = Number(new URL(site.url).port);
    for (let i = 0; i < 4; i += 1) {
      await new Promise<void>((resolve) => {
        const sent = request({ host: "127.0.0.1", port, path: preview("/indicators/GDP_USD"), headers: { host: `localhost:${port}`, cookie }, agent: false });
        sent.on("error", () => resolve()).on("close", () => resolve()).end();
        setTimeout(() => sent.destroy(), 40 * (i + 1));
      });
    }
    const other = await createChangeset(site.world.editor, { message: "Meanwhile", items: [{ series: "GDP_USD.CHL._Z.A", period: "2021", value: "316000000000" }], entries: [] });
    await submitChangeset(site.world.editor, other.ok ? other.value.id : 0);
    const began = performance.now();
    expect(await publishChangeset(site.world.reviewer, other.ok ? other.value.id : 0)).toMatchObject({ ok: true, value: { publication: 4 } });
    expect(performance.now() - began).toBeLessThan(10_000);
    expect((await site.send(preview("/indicators/GDP_USD?view=table&area=BRA"), { headers: { cookie } })).text).toMatch(SHOWN);
  });
});

describe("four eyes", () => {
  const call = async (token: string, path: string, body?: object) => {
    const text = body && JSON.stringify(body);
    const answer = await site.send(`/api/v1/changesets${path}`, { method: "POST", body: text ?? "", headers: { authorization: `Bearer ${token}`, ...(text && { "content-type": "application/json" }) } });
    return { status: answer.status, body: JSON.parse(answer.text) as { id: number; type: string; state: string } };
  };
  const propose = async (token: string) => (await call(token, "", { message: "Mine", items: [{ series: SERIES, period: "2016", value: 1795700168991.5 }] })).body.id;

  it.each(["reviewer", "admin"] as const)("do not close for what a %s proposed, whatever is sent along", async (who) => {
    const token = site.world.tokens[who];
    const mine = await propose(token);
    await call(token, `/${mine}/submit`);
    for (const body of [undefined, {}, { breakGlass: true }, { origin: "break-glass" }, { seenRevision: 0, fourEyes: false }, { revision: 0, publisherId: 1, author: { id: 1 } }]) {
      const { status } = await call(token, `/${mine}/publish`, body);
      expect([400, 403], JSON.stringify(body)).toContain(status);
    }
    expect(await firstRow(database, "select state, origin, author_id as author from changeset where id = $1", [mine])).toEqual({ state: "submitted", origin: "edit", author: site.world[who].userId });
  });

  it("see who wrote a cell in somebody else's changeset", async () => {
    const { tokens, editor } = site.world;
    const theirs = await propose(tokens.editor);
    expect(await database.run("insert into changeset_cell (changeset_id, series_key, period, value, updated_by_id) values ($1, $2, '2015', 1, $3)", [theirs, SERIES, site.world.reviewer.userId])).toBe(1);
    await submitChangeset(editor, theirs);
    const { status, body } = await call(tokens.reviewer, `/${theirs}/publish`);
    expect({ status, type: body.type }).toMatchObject({ status: 403, type: expect.stringContaining("four-eyes") as string });
  });
});
