/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call -- the form of an answer is what is tested */
import { beforeAll, describe, expect, it } from "vitest";
import { changesetAnswer, changesetSummaryAnswer, publishedAnswer, revertAnswer, standingAnswer } from "@/lib/api/answers/changeset-answers";
import { problemAnswer } from "@/lib/api/answers/problem-answer";
import { database } from "@/lib/db/query";
import { makeWorld, type World } from "../support/world";
import { type Client, openClient, propose, publish } from "./client";

const KEY = "GDP_USD.BRA._Z.A";
const cell = (period: string, value: unknown, extra = {}) => ({ series: KEY, period, value, ...extra });

let world: World;
let client: Client;
beforeAll(async () => {
  world = await makeWorld();
  client = openClient();
});
const as = (person: keyof World["tokens"]) => ({ token: world.tokens[person] });
const counted = async () => (await database.rows<{ count: number }>("select count(*)::int as count from changeset"))[0]!.count;

describe("201", () => {
  it("a proposal is a draft with its address, its figures and its checklist", async () => {
    const input = { message: "Estimate of the source", items: [cell("2024", "2179412079940.10", { status: "E", note: "First estimate" }), { series: KEY, period: "2018", remove: true }], entries: [] };
    const { status, body, text, headers } = await client.post("/changesets", input, as("editor"));
    expect(status).toBe(201);
    expect(headers.get("location")).toBe(`/api/v1/changesets/${body.id}`);
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("access-control-allow-origin")).toBeNull();
    expect(changesetAnswer.parse(body)).toMatchObject({ state: "draft", message: "Estimate of the source", author: { name: "Edda Editor" }, counts: { items: 2, entries: 0 }, conflicts: [] });
    expect(text).toContain('"period":"2024","value":2179412079940.10,"status":"E"');
    expect((await client.get(headers.get("location")!, as("viewer"))).body).toEqual(body);
  });

  it("a figure is taken as a JSON number or as a string of digits, and kept digit by digit", async () => {
    const id = await propose(client, world, [cell("2023", 2.5), cell("2024", "0.10"), cell("2025", 1e3), cell("2026", "123456789012345678.123456789012")]);
    const { text } = await client.get(`/changesets/${id}`, as("editor"));
    for (const value of ["2.5", "0.10", "1000", "123456789012345678.123456789012"]) expect(text).toContain(`"value":${value},`);
  });

  it("the same request with the same Idempotency-Key makes one draft, another request with it none", async () => {
    const input = { message: "Once", items: [cell("2024", "1")] };
    const headers = { "idempotency-key": "a1b2-c3" };
    const answers = await Promise.all([1, 2, 3].map(() => client.post("/changesets", input, { ...as("editor"), headers })));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body.id as number)).size).toBe(1);
    expect((await client.post("/changesets", { ...input, message: "Other" }, { ...as("editor"), headers })).body).toMatchObject({ status: 409, code: "idempotency-mismatch" });
    expect((await client.post("/changesets", input, { ...as("otherEditor"), headers })).body.id).not.toBe(answers[0]!.body.id);
  });

  it("a publication can be taken back by a new draft that is reviewed like any other", async () => {
    await publish(client, world, [cell("2019", "1873288205186.5")]);
    const { body: list } = await client.get("/changesets?state=published&limit=1", as("viewer"));
    const { status, body, headers } = await client.step(`/changesets/${list.data[0].id}/revert`, world.tokens.editor);
    expect(status).toBe(201);
    expect(revertAnswer.parse(body)).toMatchObject({ state: "draft", reverts: list.data[0].publication });
    expect(headers.get("location")).toBe(`/api/v1/changesets/${body.id}`);
    const draft = await client.get(headers.get("location")!, as("editor"));
    expect(draft.text).toContain('"period":"2019","value":1873288205186.4512');
    expect(draft.body.items[0]).toMatchObject({ before: 1873288205186.5 });
  });
});

describe("200", () => {
  it("a proposal goes through submission and review to the public, and its history says who did what", async () => {
    const id = await propose(client, world, [cell("2021", "1670647454851.21")]);
    const submitted = await client.post(`/changesets/${id}/submit`, { note: "Please look at 2021" }, as("editor"));
    expect(standingAnswer.parse(submitted.body)).toEqual({ id, state: "submitted", revision: 0 });
    const published = await client.post(`/changesets/${id}/publish`, { revision: 0, note: "Agrees with the source" }, as("reviewer"));
    expect(published.status).toBe(200);
    const { publication } = publishedAnswer.parse(published.body);
    expect((await client.get(`/series/${KEY}`)).text).toContain('["2021",1670647454851.21,"A"]');
    expect((await client.get(`/publications/${publication}`)).body).toMatchObject({ title: "Newer figures from the source", changeset: id });
    const { body } = await client.get(`/changesets/${id}`, as("viewer"));
    expect(changesetAnswer.parse(body)).toMatchObject({ state: "published", publication });
    expect(body.history.map(({ step, by }: { step: string; by: string }) => [step, by])).toEqual([["create", "Edda Editor"], ["submit", "Edda Editor"], ["publish", "Rita Reviewer"]]);
  });

  it.each(["reason", "note", "message"])("a reviewer rejects with a %s, and the author withdraws", async (field) => {
    const id = await propose(client, world, [cell("2021", "5.5")]);
    await client.step(`/changesets/${id}/submit`, world.tokens.editor);
    const rejected = await client.post(`/changesets/${id}/reject`, { [field]: "The unit is wrong" }, as("reviewer"));
    expect(rejected).toMatchObject({ status: 200, body: { id, state: "rejected" } });
    expect((await client.get(`/changesets/${id}`, as("editor"))).body.history.at(-1)).toMatchObject({ step: "reject", note: "The unit is wrong" });
    expect(await client.step(`/changesets/${id}/withdraw`, world.tokens.editor)).toMatchObject({ status: 200, body: { state: "withdrawn" } });
  });

  it("changesets are listed newest first, by state, in parts", async () => {
    const { body, headers } = await client.get("/changesets", as("viewer"));
    for (const row of body.data) changesetSummaryAnswer.parse(row);
    const ids = body.data.map(({ id }: { id: number }) => id);
    expect(ids).toEqual([...ids].sort((a, b) => b - a));
    expect(headers.get("cache-control")).toBe("private, no-cache");
    expect(headers.get("access-control-allow-origin")).toBeNull();
    const first = (await client.get("/changesets?limit=2", as("viewer"))).body;
    const second = (await client.get(`/changesets?limit=2&cursor=${first.nextCursor}`, as("viewer"))).body;
    expect([...first.data, ...second.data].map(({ id }: { id: number }) => id)).toEqual(ids.slice(0, 4));
    expect((await client.get("/changesets?state=withdrawn", as("viewer"))).body.data.every(({ state }: { state: string }) => state === "withdrawn")).toBe(true);
  });
});

describe("304", () => {
  it("an unchanged changeset is not sent again to somebody who may see it, and to nobody else", async () => {
    const id = await propose(client, world, [cell("2021", "6")]);
    const etag = (await client.get(`/changesets/${id}`, as("viewer"))).headers.get("etag")!;
    const headers = { "if-none-match": etag };
    expect((await client.get(`/changesets/${id}`, { ...as("viewer"), headers })).status).toBe(304);
    expect((await client.get(`/changesets/${id}`, { headers })).status).toBe(401);
  });
});

describe("400", () => {
  it.each([
    ["no message", { items: [] }, "message"],
    ["an empty message", { message: " ", items: [] }, "message"],
    ["an unknown field", { message: "x", items: [], colour: "red" }, "colour"],
    ["an unknown field of an item", { message: "x", items: [cell("2024", 1, { colour: "red" })] }, "items.0.colour"],
    ["a period that does not exist", { message: "x", items: [cell("2025-13", 1)] }, "items.0.period"],
    ["a period of another frequency", { message: "x", items: [cell("2025-Q1", 1)] }, "items.0.period"],
    ["two decimal signs", { message: "x", items: [cell("2024", "1.234.5")] }, "items.0.value"],
    ["an exponent in digits", { message: "x", items: [cell("2024", "1e5")] }, "items.0.value"],
    ["NaN", { message: "x", items: [cell("2024", "NaN")] }, "items.0.value"],
    ["forty digits", { message: "x", items: [cell("2024", "1".repeat(40))] }, "items.0.value"],
    ["an unknown status", { message: "x", items: [cell("2024", 1, { status: "Z" })] }, "items.0.status"],
    ["a status that contradicts its value", { message: "x", items: [cell("2024", 1, { status: "M" })] }, "items.0.status"],
    ["a cell twice", { message: "x", items: [cell("2024", 1), cell("2024", 2)] }, "items.1"],
    ["an unknown indicator", { message: "x", items: [{ series: "GPD.BRA._Z.A", period: "2024", value: 1 }] }, "items.0.series"],
    ["a malformed key", { message: "x", items: [{ series: "GDP", period: "2024", value: 1 }] }, "items.0.series"],
    ["NUL in a text", { message: "a\u0000b", items: [] }, "message"],
    ["half a character", { message: "a\ud800b", items: [] }, "message"],
    ["a mark that reverses reading", { message: "a\u202eb", items: [] }, "message"],
    ["an unknown kind", { message: "x", entries: [{ kind: "poem", data: {} }] }, "entries.0.kind"],
    ["a list instead of an object", [], ""],
    ["null", null, ""],
  ])("%s is refused at its place, and nothing is written", async (_, input, path) => {
    const before = await counted();
    const { status, body } = await client.post("/changesets", input, as("editor"));
    expect(status).toBe(400);
    expect(problemAnswer.parse(body).errors!.map((error) => error.path)).toContain(path);
    expect(await counted()).toBe(before);
  });

  it.each([
    ["9007199254740993", "items.0.value"], ["0.10000000000000000001", "items.0.value"], ["100000000000000000001", "items.0.value"], ["1e-400", "items.0.value"], ["1e400", "items.0.value"],
  ])("the JSON number %s, which would be rounded, is refused", async (number, path) => {
    const raw = `{"message":"x","items":[{"series":"${KEY}","period":"2024","value":${number}}]}`;
    const { status, body } = await client.post("/changesets", raw, as("editor"));
    expect([status, body.errors[0].path, body.errors[0].message]).toEqual([400, path, expect.stringContaining("string of digits")]);
  });

  it.each([
    ["broken JSON", '{"message":'], ["two values", "{}{}"], ["a comment", '{"message":"x" /* */}'], ["nothing", ""],
    ["too deep a list", `{"message":"x","entries":[{"kind":"annotation","data":{"a":${"[".repeat(40)}${"]".repeat(40)}}}]}`],
    ["a hundred thousand brackets", "[".repeat(100_000)],
  ])("%s is refused", async (_, raw) => {
    const { status, body } = await client.post("/changesets", raw, as("editor"));
    expect(status).toBe(400);
    expect(body.detail).toEqual(expect.any(String));
  });

  it("bytes that are no UTF-8 are refused", async () => {
    const { body } = await client.post("/changesets", new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), as("editor"));
    expect(body).toMatchObject({ status: 400, errors: [{ message: expect.stringContaining("UTF-8") }] });
  });

  it("a rejection without a reason, an unknown parameter, a forged cursor and a bad key are refused by name", async () => {
    const id = await propose(client, world, [cell("2021", "7")]);
    await client.step(`/changesets/${id}/submit`, world.tokens.editor);
    expect((await client.step(`/changesets/${id}/reject`, world.tokens.reviewer)).body).toMatchObject({ status: 400, errors: [{ path: "reason" }] });
    expect((await client.post(`/changesets/${id}/reject`, { why: "x" }, as("reviewer"))).body).toMatchObject({ status: 400, errors: [{ path: "why" }] });
    expect((await client.post("/changesets?dry=1", { message: "x" }, as("editor"))).body).toMatchObject({ status: 400, errors: [{ path: "dry" }] });
    expect((await client.get("/changesets?state=open", as("viewer"))).body).toMatchObject({ status: 400, errors: [{ path: "state" }] });
    expect((await client.get("/changesets?cursor=abc", as("viewer"))).body).toMatchObject({ status: 400, errors: [{ path: "cursor" }] });
    expect((await client.post("/changesets", { message: "x" }, { ...as("editor"), headers: { "idempotency-key": "a b" } })).body).toMatchObject({ status: 400, errors: [{ path: "Idempotency-Key" }] });
  });
});

describe("403", () => {
  it("nobody publishes what they proposed, not even an administrator", async () => {
    const made = await client.post("/changesets", { message: "Mine", items: [cell("2021", "8")] }, as("admin"));
    await client.step(`/changesets/${made.body.id}/submit`, world.tokens.admin);
    const refused = await client.step(`/changesets/${made.body.id}/publish`, world.tokens.admin);
    expect(refused).toMatchObject({ status: 403, body: { type: "/docs/api#problem-four-eyes", detail: expect.stringContaining("somebody else") } });
    expect((await client.step(`/changesets/${made.body.id}/withdraw`, world.tokens.otherEditor)).status).toBe(403);
  });
});

describe("404", () => {
  it.each(["999999", "0", "-1", "abc", "99999999999999", "1.5", "%00"])("changeset %s does not exist, for any call", async (id) => {
    expect((await client.get(`/changesets/${id}`, as("viewer"))).status).toBe(404);
    for (const step of ["submit", "publish", "withdraw", "revert"]) expect((await client.step(`/changesets/${id}/${step}`, world.tokens.admin)).status, step).toBe(404);
    expect((await client.post(`/changesets/${id}/reject`, { reason: "x" }, as("reviewer"))).status).toBe(404);
  });
});

describe("409", () => {
  it("a figure that was changed since is a conflict with both values, and nothing of the changeset is written", async () => {
    const stale = await client.post("/changesets", { message: "Stale", items: [cell("2020", "111.50"), cell("2030", "222")] }, as("otherEditor"));
    await publish(client, world, [cell("2020", "999.10")]);
    const { body: whole } = await client.get(`/changesets/${stale.body.id}`, as("viewer"));
    expect(whole.conflicts).toMatchObject([{ series: KEY, period: "2020", yours: 111.5, current: 999.1, currentBy: expect.any(String) }]);
    const refused = await client.step(`/changesets/${stale.body.id}/submit`, world.tokens.otherEditor);
    expect(problemAnswer.parse(refused.body)).toMatchObject({ status: 409, code: "conflict" });
    expect(refused.text).toContain('"yours":111.50,"expected":1476107231194.12,"current":999.10');
    expect((await client.get(`/series/${KEY}`)).text).not.toContain("2030");
  });

  it("an expected value that no longer holds is a conflict at publication", async () => {
    const id = await propose(client, world, [cell("2022", "5", { expected: null })]);
    await client.step(`/changesets/${id}/submit`, world.tokens.editor);
    await publish(client, world, [cell("2022", "6")]);
    const refused = await client.step(`/changesets/${id}/publish`, world.tokens.reviewer);
    expect(refused).toMatchObject({ status: 409, body: { conflicts: [{ period: "2022", yours: 5, expected: null, current: 6 }] } });
  });

  it("a step that the state does not allow, and a review of an older revision, are refused with the reason", async () => {
    const id = await propose(client, world, [cell("2017", "9")]);
    expect((await client.step(`/changesets/${id}/publish`, world.tokens.reviewer)).body).toMatchObject({ status: 409, code: "wrong-state", detail: expect.stringContaining("draft") });
    expect((await client.step(`/changesets/${id}/revert`, world.tokens.editor)).body).toMatchObject({ status: 409, code: "wrong-state" });
    await client.step(`/changesets/${id}/submit`, world.tokens.editor);
    expect((await client.post(`/changesets/${id}/publish`, { revision: 3 }, as("reviewer"))).body).toMatchObject({ status: 409, code: "approval-void" });
  });

  it("what an error of the checklist blocks is not submitted, and each error is named", async () => {
    const id = await propose(client, world, [cell("2016", "-1")]);
    expect((await client.step(`/changesets/${id}/submit`, world.tokens.editor)).body).toMatchObject({ status: 409, code: "checklist-blocked", errors: [{ path: `${KEY}.2016` }] });
    expect((await client.get(`/changesets/${id}`, as("viewer"))).body.errors).toMatchObject([{ code: "below-minimum", level: "error" }]);
  });
});

describe("413, 415", () => {
  it("only JSON is read, and no more than 10 MB of it, announced or not", async () => {
    const csv = await client.post("/changesets", "a,b", { ...as("editor"), headers: { "content-type": "text/csv" } });
    expect(csv).toMatchObject({ status: 415, body: { type: "/docs/api#problem-unsupported-media-type" } });
    const form = await client.post("/changesets", "a=b", { ...as("editor"), headers: { "content-type": "application/x-www-form-urlencoded" } });
    expect(form.status).toBe(415);
    const big = await client.post("/changesets", `{"message":"${"x".repeat(10 * 1024 * 1024)}"}`, as("editor"));
    expect(big.body).toMatchObject({ status: 413, code: "content-too-large" });
    const announced = await client.post("/changesets", "{}", { ...as("editor"), headers: { "content-length": "2147483648" } });
    expect(announced.status).toBe(413);
  });
});
