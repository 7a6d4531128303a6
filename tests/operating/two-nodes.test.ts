import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inject } from "vitest";
import { randomBytes } from "node:crypto";
import { BUILD_MS_MAX, ensureBuilt } from "../support/built";
import { runPuente } from "../support/run-puente";
import { runSql } from "../support/run-sql";
import { endLeftServers, type ServerProcess, startServer } from "../support/server-process";

const KEY = "CO2.CHN._Z.A";
/** What a node may lag behind another; held as the bound of a wait, since a reader would notice more. */
const SEEN_WITHIN_MS = 1_000;
let database: string;
let settings: { DATABASE_URL: string; NEXTAUTH_SECRET: string };
let first: ServerProcess;
let second: ServerProcess;
const tokens = { editor: "", reviewer: "" };

beforeAll(async () => {
  await ensureBuilt();
  database = `test_${randomBytes(6).toString("hex")}`;
  // Nothing is in it, not even the product's tables.
  await runSql(inject("databaseServer"), `create database ${database} template template0`);
  settings = { DATABASE_URL: inject("databaseServer").replace(/\/puente$/, `/${database}`), NEXTAUTH_SECRET: randomBytes(32).toString("hex") };
}, BUILD_MS_MAX);
afterAll(async () => {
  await endLeftServers();
  await runSql(inject("databaseServer"), `drop database ${database} with (force)`);
}, 60_000);

async function call(node: ServerProcess, address: string, token: string, body?: unknown) {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const response = await fetch(`${node.url}/api/v1${address}`, { method: "POST", headers, body: body === undefined ? undefined : JSON.stringify(body) });
  const answer = (await response.json()) as { id: number; publication: number };
  expect(response.ok, JSON.stringify(answer)).toBe(true);
  return answer;
}

/** A publication made through one node. */
async function publish(node: ServerProcess, value: string): Promise<number> {
  const made = await call(node, "/changesets", tokens.editor, { message: "A newer figure", items: [{ series: KEY, period: "2023", value, note: "Checked against the source" }] });
  await call(node, `/changesets/${made.id}/submit`, tokens.editor);
  return (await call(node, `/changesets/${made.id}/publish`, tokens.reviewer)).publication;
}

async function seen(node: ServerProcess, address = `/api/v1/series/${KEY}?from=2023&to=2023`) {
  const response = await fetch(`${node.url}${address}`);
  return { publication: Number(response.headers.get("puente-publication")), text: await response.text() };
}

describe("two nodes on one database", { timeout: 240_000 }, () => {
  it("may both start at once where there is nothing: the tables are made once and the starter data are loaded once", async () => {
    [first, second] = await Promise.all([startServer(settings), startServer(settings)]);
    const [here, there] = [await seen(first, "/api/v1/publications?limit=1000"), await seen(second, "/api/v1/publications?limit=1000")];
    expect(here).toEqual(there);
    const { data } = JSON.parse(here.text) as { data: { number: number; title: string; publishedAt: string }[] };
    expect(new Set(data.map(({ title, publishedAt }) => `${publishedAt} ${title}`)).size).toBe(data.length);
    const verified = await runPuente(["verify", "--json"], settings);
    expect(JSON.parse(verified.out)).toEqual({ ok: true, faults: [] });
  });

  it("each lets in people and tokens made beside the other", async () => {
    for (const role of ["editor", "reviewer"] as const) {
      const email = `${role}@example.org`;
      await runPuente(["user", "create", "--email", email, "--role", role, "--password-stdin"], settings, "nine boats on a quiet river\n");
      tokens[role] = (await runPuente(["token", "create", "--email", email], settings)).out.trim();
    }
    for (const node of [first, second]) {
      expect((await fetch(`${node.url}/api/v1/changesets`, { headers: { authorization: `Bearer ${tokens.editor}` } })).status).toBe(200);
    }
  });

  it("show what was published through either on the other within a second, on pages and through the API", async () => {
    for (const [node, other, value] of [[first, second, "11902503001.25"], [second, first, "11902503002.5"]] as const) {
      await seen(other);
      const number = await publish(node, value);
      await expect.poll(async () => (await seen(other)).publication, { timeout: SEEN_WITHIN_MS, interval: 50 }).toBe(number);
      expect((await seen(other)).text).toContain(value);
      expect((await seen(other, "/indicators/CO2?area=CHN")).publication).toBe(number);
      expect((await seen(node)).publication).toBe(number);
    }
  });

  it("answer alike to a byte", async () => {
    for (const address of [`/api/v1/series/${KEY}`, `/api/v1/series/${KEY}/revisions`, "/api/v1/indicators", "/api/v1/publications"]) {
      expect(await seen(first, address)).toEqual(await seen(second, address));
    }
  });

  it("the one goes on where the other was killed, and both stop cleanly", async () => {
    expect(await second.end("SIGKILL")).toBeNull();
    const number = await publish(first, "11902503003");
    second = await startServer(settings);
    expect((await seen(second)).publication).toBe(number);
    expect(await Promise.all([first.end(), second.end()])).toEqual([0, 0]);
  });
});
