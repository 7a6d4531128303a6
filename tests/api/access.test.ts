/* eslint-disable @typescript-eslint/no-unsafe-member-access -- the form of an answer is what is tested */
import { beforeAll, describe, expect, it } from "vitest";
import { apiRoutes } from "@/lib/api/create-api";
import { hashToken } from "@/lib/access/token";
import { database } from "@/lib/db/query";
import { makeWorld, type World } from "../support/world";
import { CALLS as TABLE } from "../access/who-may-what";
import { type Client, openClient, propose } from "./client";

const PEOPLE = ["nobody", "viewer", "editor", "reviewer", "admin", "disabled"] as const;
type Person = (typeof PEOPLE)[number];

const LADDER = ["viewer", "editor", "reviewer", "admin"];

let world: World;
let client: Client;
let draft: number;
beforeAll(async () => {
  world = await makeWorld();
  client = openClient();
  draft = await propose(client, world, [{ series: "GDP_USD.BRA._Z.A", period: "2024", value: "1" }]);
});
const tokenOf = (person: Person) => (person === "nobody" ? undefined : world.tokens[person]);

/** Nothing sent can succeed, so that the walk changes nothing: what matters is whether the door opens. */
async function knock(route: string, person: Person): Promise<number> {
  const [method, path] = route.split(" ") as [string, string];
  const address = path.replace("{key}", "GDP_USD.BRA._Z.A").replace("{id}", path.startsWith("/changesets") ? String(draft) : "wdi_gdp")
    .replace("{code}", path.startsWith("/areas") ? "BRA" : "GDP_USD").replace("{slug}", "trade").replace("{number}", "1");
  const token = tokenOf(person);
  return (method === "get" ? await client.get(address, { token }) : await client.post(address, { unknown: true }, { token })).status;
}

function isAllowed(needed: string, person: Person): boolean {
  if (needed === "anybody") return true;
  return LADDER.includes(person) && LADDER.indexOf(person) >= LADDER.indexOf(needed);
}

describe("every route, as everybody", () => {
  it("is in the table of who may what", () => {
    expect(apiRoutes().map(({ method, path }) => `${method} ${path}`).sort()).toEqual(Object.keys(TABLE).sort());
  });

  it.each(Object.entries(TABLE))("%s opens for %s and above, and for nobody else", async (route, needed) => {
    for (const person of PEOPLE) {
      const status = await knock(route, person);
      const known = person !== "nobody" && person !== "disabled";
      if (isAllowed(needed, person)) expect([200, 400, 404], `${person}: ${status}`).toContain(status);
      else expect(status, person).toBe(known ? 403 : 401);
    }
  });

  it("left everything as it was", async () => {
    const { body } = await client.get("/changesets", { token: world.tokens.viewer });
    expect(body.data).toMatchObject([{ id: draft, state: "draft", revision: 0 }]);
  });
});

describe("401", () => {
  it.each([
    ["no header", undefined], ["another scheme", "Basic dmVyYTp4"], ["no token", "Bearer"], ["an empty token", "Bearer "], ["an unknown token", "Bearer puente_nothing"],
    ["a token twice", "Bearer a, Bearer b"], ["a very long token", `Bearer ${"a".repeat(5000)}`], ["a password in the token", "Bearer ' or 1=1"],
  ])("%s is nobody, in the same words", async (_, authorization) => {
    const { status, body, headers } = await client.get("/changesets", { headers: authorization === undefined ? {} : { authorization } });
    expect([status, body.detail]).toEqual([401, (await client.get("/changesets")).body.detail]);
    expect(headers.get("www-authenticate")).toBe('Bearer realm="Puente"');
  });

  it("a revoked, an expired and a disabled person's token are nobody's", async () => {
    const insert = (name: string, column: string) =>
      database.run(`insert into api_token (user_id, name, role, hash, ${column}) values ($1, $2, 'viewer', $3, now() - interval '1 second')`, [world.viewer.userId, name, hashToken(name)]);
    await insert("revoked", "revoked_at");
    await insert("expired", "expires_at");
    for (const token of ["revoked", "expired", world.tokens.disabled]) expect((await client.get("/changesets", { token })).status).toBe(401);
  });

  it("a cookie opens nothing: the API knows tokens only", async () => {
    expect((await client.get("/changesets", { headers: { cookie: "next-auth.session-token=x" } })).status).toBe(401);
  });
});

describe("403", () => {
  it("a token of a lesser role can do no more than that role, whoever owns it", async () => {
    await database.run("insert into api_token (user_id, name, role, hash) values ($1, 'lesser', 'viewer', $2)", [world.admin.userId, hashToken("lesser")]);
    const { status, body } = await client.post("/changesets", { message: "x" }, { token: "lesser" });
    expect([status, body.code]).toEqual([403, "forbidden"]);
    expect(body.detail).toContain("editor");
  });

  it("what may not be done to a changeset is refused the same whether or not the changeset exists", async () => {
    const there = await client.step(`/changesets/${draft}/publish`, world.tokens.editor);
    const notThere = await client.step("/changesets/999999/publish", world.tokens.editor);
    expect(there.text).toBe(notThere.text);
  });
});

describe("429", () => {
  it("unknown tokens are slowed down by address, and a good token from there still works", async () => {
    const from = openClient({ addressOf: () => "192.0.2.7" });
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 32; attempt++) statuses.push((await from.get("/changesets", { token: `guess${attempt}` })).status);
    expect(statuses.slice(0, 30).every((status) => status === 401)).toBe(true);
    const { status, body, headers } = await from.get("/changesets", { token: "guess" });
    expect([status, body.code]).toEqual([429, "rate-limited"]);
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await from.get("/changesets", { token: world.tokens.viewer })).status).toBe(200);
    expect((await openClient({ addressOf: () => "192.0.2.8" }).get("/changesets", { token: "guess" })).status).toBe(401);
  });

  it("too many writes of one person are slowed down, not those of others", async () => {
    await database.run("update rate_limit set points = 600, expire = (extract(epoch from now()) * 1000 + 30000)::bigint where key like 'api-write%'");
    const { status, headers } = await client.post("/changesets", { message: "x" }, { token: world.tokens.editor });
    expect(status).toBe(429);
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
    await database.run("delete from rate_limit where key like 'api-write%'");
    expect((await client.post("/changesets", { message: "x" }, { token: world.tokens.otherEditor })).status).toBe(201);
  });
});
