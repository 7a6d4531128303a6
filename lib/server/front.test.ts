import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { problem } from "@/lib/domain/problem";
import { fail, ok } from "@/lib/domain/result";
import { openTestFront, plainPage, type TestFront, type TestParts } from "./testing/test-front";

let front: TestFront;
const open = async (parts: TestParts = {}) => (front = await openTestFront(parts));
afterEach(() => front.close());
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("a public page", () => {
  test("is rendered once and then answered from memory, the same for everybody", async () => {
    await open();
    const first = await front.get("/about", { cookie: "session=1" });
    const second = await front.get("/about");
    expect(second.text).toBe(first.text);
    expect(front.pageCalls).toHaveLength(1);
    expect(front.pageCalls[0]?.headers.cookie).toBeUndefined();
    expect(second.headers).toMatchObject({ "puente-publication": "1", "cache-control": "public, max-age=0, must-revalidate", "x-content-type-options": "nosniff" });
  });

  test("goes out as br, gzip or plain, each with its own ETag, and HEAD has no body", async () => {
    await open();
    const plain = await front.get("/about");
    const br = await front.get("/about", { "accept-encoding": "gzip, deflate, br" });
    const gz = await front.get("/about", { "accept-encoding": "gzip, br;q=0" });
    expect([br.headers["content-encoding"], gz.headers["content-encoding"]]).toEqual(["br", "gzip"]);
    expect(brotliDecompressSync(br.body).toString()).toBe(plain.text);
    expect(gunzipSync(gz.body).toString()).toBe(plain.text);
    expect(new Set([plain.headers.etag, br.headers.etag, gz.headers.etag]).size).toBe(3);
    const head = await front.get("/about", { "accept-encoding": "br" }, "HEAD");
    expect([head.text, head.headers.etag, head.headers["content-length"]]).toEqual(["", br.headers.etag, br.headers["content-length"]]);
    expect(front.pageCalls).toHaveLength(1);
  });

  test("answers 304 to whoever has it, also through a proxy that weakened the tag", async () => {
    await open();
    const { etag } = (await front.get("/about")).headers;
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const again = await front.get("/about", { "if-none-match": tag as string });
      expect([again.status, again.text, again.headers.etag, again.headers["puente-publication"]]).toEqual([304, "", etag, "1"]);
    }
    expect((await front.get("/about", { "if-none-match": '"other"' })).status).toBe(200);
  });

  test("has a policy that names the hash of its own inline script", async () => {
    await open();
    const csp = (await front.get("/about")).headers["content-security-policy"];
    expect(csp).toMatch(/script-src 'self' 'sha256-[A-Za-z0-9+/]{43}='; .*frame-ancestors 'none'/);
    expect((await front.get("/embed/series?s=A.B.C.D")).headers["content-security-policy"]).toContain("frame-ancestors *");
  });

  test("does not see parameters it does not read, and they make no second copy", async () => {
    await open();
    await front.get("/compare?utm_source=x&to=2020&s=B.C._Z.A&s=A.B._Z.A");
    await front.get("/compare?s=B.C._Z.A&s=A.B._Z.A&to=2020&fbclid=1");
    expect(front.pageCalls.map(({ url }) => url)).toEqual(["/compare?s=B.C._Z.A&s=A.B._Z.A&to=2020"]);
  });

  test("is kept apart for each state of Next's navigation", async () => {
    await open();
    await front.get("/about");
    await front.get("/about?_rsc=abc", { rsc: "1", "next-router-prefetch": "1" });
    await front.get("/about?_rsc=abc", { rsc: "1", "next-router-prefetch": "1" });
    await front.get("/about?_rsc=zzz");
    expect(front.pageCalls.map(({ url }) => url)).toEqual(["/about", "/about?_rsc=abc"]);
    expect(front.pageCalls[1]?.headers).toMatchObject({ rsc: "1", "next-router-prefetch": "1" });
  });

  test("is rendered once for 500 readers at once", async () => {
    await open({ page: (req, res) => pause(80).then(() => plainPage(req, res)) });
    const answers = await Promise.all(Array.from({ length: 500 }, () => front.get("/indicators")));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(front.pageCalls).toHaveLength(1);
  });

  test("is new for the first reader after a publication, and old at most for those who ask meanwhile", async () => {
    await open({ page: (req, res) => pause(100).then(() => plainPage(req, res)) });
    await front.get("/about");
    front.feed.publish(2);
    const [first, meanwhile] = await Promise.all([front.get("/about"), pause(30).then(() => front.get("/about"))]);
    expect(first.text).toContain("publication 2");
    expect([meanwhile.headers["puente-publication"], meanwhile.headers["puente-stale"]]).toEqual(["1", "1"]);
    expect((await front.get("/about")).headers["puente-publication"]).toBe("2");
    expect(front.pageCalls).toHaveLength(2);
  });

  test("is never old once 800 ms have passed, even while the new one takes longer", async () => {
    let slow = 0;
    await open({ page: (req, res) => pause(slow).then(() => plainPage(req, res)) });
    await front.get("/about");
    slow = 1_100;
    front.feed.publish(2);
    const first = front.get("/about");
    await pause(900);
    expect((await front.get("/about")).headers["puente-publication"]).toBe("2");
    await first;
  });

  test("is that of the site as it was restored from a backup, and not of the one before", async () => {
    await open();
    front.feed.publish(5);
    const fixed = "/about?asOf=publication:1";
    await front.get("/about");
    await front.get(fixed);
    front.feed.publish(2);
    expect((await front.get("/about")).headers["puente-publication"]).toBe("2");
    await front.get(fixed);
    expect(front.pageCalls).toHaveLength(4);
  });

  test("is not kept when it fails, redirects, or sets a cookie", async () => {
    await open({ page: (req, res) => (req.url === "/about" ? res.writeHead(307, { location: "/x" }).end() : res.writeHead(200, { "set-cookie": "a=1" }).end("x")) as never });
    expect((await front.get("/about")).status).toBe(307);
    expect((await front.get("/about")).headers.location).toBe("/x");
    await front.get("/data");
    await front.get("/data");
    expect(front.pageCalls).toHaveLength(4);
  });
});

describe("what is not found", () => {
  const missing: TestParts["page"] = (req, res) => (req.url?.endsWith("/missing") ? plainPage(req, res) : void res.writeHead(404, { "content-type": "text/html" }).end(""));

  test("is answered with a whole page in the language of its address, which is not kept", async () => {
    await open({ page: missing });
    for (const [path, shown] of [["/indicators/NONE", "/missing"], ["/es/indicators/NONE", "/es/missing"], ["/no/such/page?a=1", "/missing"], ["/zh/nothing", "/zh/missing"]] as const) {
      const answer = await front.get(path, { cookie: "session=1" });
      expect([answer.status, answer.headers["cache-control"]]).toEqual([404, "no-store"]);
      expect(answer.text).toContain(`<p>${shown} of`);
    }
    expect(front.pageCalls.map(({ headers }) => headers.cookie)).toEqual(Array(8).fill(undefined));
  });

  test("is not found under the name of that page either, and the desk says for itself what it has", async () => {
    await open();
    expect((await front.get("/missing")).status).toBe(404);
    expect((await front.get("/es/admin/nothing", { cookie: "session=1" })).text).toContain("/es/admin/nothing of");
    expect(front.pageCalls.at(-1)?.headers.cookie).toBe("session=1");
  });

  test("is passed on where the pages send elsewhere", async () => {
    await open({ page: (_, res) => void res.writeHead(308, { location: "/about" }).end() });
    const answer = await front.get("/about/");
    expect([answer.status, answer.headers.location]).toEqual([308, "/about"]);
  });
});

describe("without the database", () => {
  test("what is kept goes on, marked as possibly old, also where a newer one cannot be made", async () => {
    let broken = false;
    await open({ page: (req, res) => (broken ? void res.writeHead(500).end() : plainPage(req, res)) });
    await front.get("/about");
    broken = true;
    front.feed.publish(2);
    front.feed.answers = false;
    const answer = await front.get("/about");
    expect([answer.status, answer.headers["puente-stale"], answer.headers["puente-publication"]]).toEqual([200, "1", "1"]);
    expect(answer.headers.warning).toContain("110");
    const cold = await front.get("/data");
    expect([cold.status, cold.headers["retry-after"]]).toEqual([503, "5"]);
    broken = false;
    front.feed.answers = true;
    await pause(1_050);
    const healed = await front.get("/about");
    expect([healed.headers["puente-publication"], healed.headers["puente-stale"]]).toEqual(["2", undefined]);
  });

  test("a page as of a day goes on from memory when its day cannot be resolved", async () => {
    let away = false;
    await open({ resolveAsOf: () => (away ? Promise.reject(new Error("away")) : Promise.resolve(ok({ at: 1, moment: "" }))) });
    await front.get("/about?asOf=2026-01-01");
    away = true;
    front.feed.answers = false;
    const answer = await front.get("/about?asOf=2026-01-01");
    expect([answer.status, answer.headers["puente-stale"]]).toEqual([200, "1"]);
  });
});

describe("as of a moment", () => {
  test("a page is rendered from the publication of that moment, and stays when another is made", async () => {
    await open();
    front.feed.publish(9);
    const before = await front.get("/es/about?asOf=publication:1");
    front.feed.publish(10);
    const after = await front.get("/es/about?asOf=publication:1");
    expect(after.headers.etag).toBe(before.headers.etag);
    expect(before.headers).toMatchObject({ "puente-publication": "1", "cache-control": "public, max-age=3600" });
    expect(front.pageCalls).toHaveLength(1);
    expect(front.pageCalls[0]?.headers).toMatchObject({ "x-puente-publication": "1", "x-puente-as-of": "publication:1" });
  });

  test("a date is resolved again after a publication, because it may then mean another one", async () => {
    let at = 1;
    await open({ resolveAsOf: () => Promise.resolve(ok({ at, moment: "" })) });
    await front.get("/about?asOf=2026-11-24");
    at = 2;
    front.feed.publish(2);
    expect((await front.get("/about?asOf=2026-11-24")).headers["puente-publication"]).toBe("2");
  });

  test("a moment that cannot be is a bad request, explained by a page in the reader's language", async () => {
    await open({ resolveAsOf: (text) => Promise.resolve(fail(problem("as-of-invalid", { text }))) });
    const answer = await front.get("/es/about?asOf=soon");
    expect([answer.status, answer.headers["cache-control"]]).toEqual([400, "no-store"]);
    expect(front.pageCalls[0]?.url).toBe("/es/as-of-problem?code=as-of-invalid&asOf=soon");
  });
});

describe("the API", () => {
  test("answers a read from memory, and to a token by itself", async () => {
    await open();
    const first = await front.get("/api/v1/series/A.B.C.D?to=2&from=1", { cookie: "x=1" });
    await front.get("/api/v1/series/A.B.C.D?from=1&to=2");
    expect(front.apiCalls).toHaveLength(1);
    expect(first.headers).toMatchObject({ "puente-publication": "1", "access-control-allow-origin": "*", "content-type": "application/json; charset=utf-8" });
    const own = await front.get("/api/v1/series/A.B.C.D?from=1&to=2", { authorization: "Bearer x" });
    expect(own.headers["cache-control"]).toBe("private, no-store");
    expect(front.apiCalls).toHaveLength(2);
    expect(front.apiCalls[0]?.headers.get("cookie")).toBeNull();
  });

  test("gets unknown parameters, and its refusal is not kept", async () => {
    await open({ api: (call) => new Response("{}", { status: call.url.includes("foo") ? 400 : 200 }) });
    expect((await front.get("/api/v1/areas?foo=1")).status).toBe(400);
    expect((await front.get("/api/v1/areas?foo=1")).status).toBe(400);
    expect(front.apiCalls).toHaveLength(2);
  });

  test("gives a whole series the short way, and anything else about it, and every refusal, the long way", async () => {
    const now = (scope: { at: number }, key: string) =>
      key === "A.B.C.A" ? Promise.resolve(ok(`{"at":${scope.at}}`)) : key === "BREAKS.B.C.A" ? Promise.reject(new Error("away")) : Promise.resolve(fail(problem("not-found", { what: key })));
    const asOf = (publication: number) => Promise.resolve(publication === 1 ? { body: '{"asOf":null}', moment: "2026-01-05T00:00:00.000Z" } : null);
    await open({ seriesBodies: { now, asOf } });
    front.feed.publish(3);
    const old = await front.get("/api/v1/series/A.B.C.A?asOf=publication:1");
    expect([old.text, old.headers["puente-publication"], old.headers["cache-control"]]).toEqual(['{"asOf":"2026-01-05T00:00:00.000Z"}', "1", "public, max-age=2592000, immutable"]);
    front.feed.publish(1);
    const whole = await front.get("/api/v1/series/A.B.C.A");
    expect([whole.text, whole.headers["content-type"], whole.headers["access-control-allow-origin"]]).toEqual(['{"at":1}', "application/json; charset=utf-8", "*"]);
    expect(front.apiCalls).toHaveLength(0);
    for (const path of ["A.B.C.A?from=2000", "A.B.C.A?asOf=publication:9", "A.B.C.A?asOf=2026-01-05", "A.B.C.A.csv", "A.B.C.A/revisions", "NONE.B.C.A", "BREAKS.B.C.A"]) await front.get(`/api/v1/series/${path}`);
    expect(front.apiCalls).toHaveLength(7);
  });

  test("cannot be told a publication or an address from outside", async () => {
    await open();
    await front.get("/api/v1/changesets", { "x-puente-publication": "99", "x-forwarded-for": "6.6.6.6", authorization: "Bearer x" });
    const headers = front.apiCalls[0]?.headers;
    expect([headers?.get("x-puente-publication"), headers?.get("x-forwarded-for")]).toEqual(["1", "127.0.0.1"]);
  });

  test("gets a body of up to 10 MB, and a larger one is refused, announced or not", async () => {
    await open({ api: async (call) => new Response(String((await call.text()).length)) });
    expect((await front.get("/api/v1/changesets", { authorization: "x" }, "POST", "a".repeat(100_000))).text).toBe("100000");
    const large = Buffer.alloc(10 * 1024 * 1024 + 1, "a");
    const refused = await front.get("/api/v1/changesets", { authorization: "x", "content-length": String(large.length) }, "POST");
    expect([refused.status, refused.headers["content-type"]]).toEqual([413, "application/problem+json; charset=utf-8"]);
  });

  test("that fails unexpectedly answers a problem with a reference", async () => {
    await open({ api: () => Promise.reject(new Error("secret detail")) });
    const answer = await front.get("/api/v1/areas");
    expect([answer.status, answer.headers["content-type"]]).toEqual([500, "application/problem+json; charset=utf-8"]);
    expect(answer.text).toContain("Reference: ");
    expect(answer.text).not.toContain("secret detail");
  });
});
