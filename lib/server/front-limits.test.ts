import { afterEach, expect, test } from "vitest";
import { openTestFront, type TestFront, type TestParts } from "./testing/test-front";

/** Lets each address have two of each kind, ever. */
function twoEach() {
  const taken = new Map<string, number>();
  return {
    take(kind: string, address: string) {
      const count = (taken.get(kind + address) ?? 0) + 1;
      taken.set(kind + address, count);
      return count <= 2 ? 0 : 7;
    },
  };
}

let front: TestFront;
const open = async (parts: TestParts = {}) => (front = await openTestFront({ limits: twoEach(), trustProxy: 1, ...parts }));
afterEach(() => front.close());
const from = (address: string, more: Record<string, string> = {}) => ({ "x-forwarded-for": address, ...more });

test("who has had too many pages made is told when to come back, and still gets what is kept", async () => {
  await open();
  await front.get("/about", from("192.0.2.1"));
  await front.get("/countries", from("192.0.2.1"));
  const refused = await front.get("/releases", from("192.0.2.1"));
  expect([refused.status, refused.headers["retry-after"], refused.headers["cache-control"], refused.headers["x-content-type-options"]]).toEqual([429, "7", "no-store", "nosniff"]);
  expect(refused.text).toContain("Ask again in 7 s.");
  for (let round = 0; round < 5; round++) expect((await front.get("/about", from("192.0.2.1"))).status).toBe(200);
  expect(front.pageCalls).toHaveLength(2);
});

test("another address is served what one was refused, then and afterwards", async () => {
  await open();
  for (const path of ["/about", "/countries", "/releases"]) await front.get(path, from("192.0.2.1"));
  expect((await front.get("/releases", from("192.0.2.2"))).status).toBe(200);
  expect((await front.get("/releases", from("192.0.2.1"))).status).toBe(200);
});

test("of two that wait for one page, the refusal of the first is not the second's", async () => {
  await open();
  for (const path of ["/about", "/countries"]) await front.get(path, from("192.0.2.1"));
  const [first, second] = await Promise.all([front.get("/releases", from("192.0.2.1")), front.get("/releases", from("192.0.2.2"))]);
  expect([first.status, second.status]).toEqual([429, 200]);
});

test("pages that are not there count as pages do, scripts and styles not at all", async () => {
  await open();
  const statuses = [];
  for (const path of ["/none", "/nor/this", "/_next/static/a.js", "/_next/static/b.css", "/nor/that"]) statuses.push((await front.get(path, from("192.0.2.1"))).status);
  expect(statuses).toEqual([404, 404, 200, 200, 429]);
});

test("reads of the API are counted on their own, kept or not, and refused as the API refuses; a token's are not", async () => {
  await open();
  const ask = (path: string, more = {}) => front.get(path, from("192.0.2.1", more));
  expect([(await ask("/api/v1/series/A.B.C.A")).status, (await ask("/api/v1/data?x=1")).status]).toEqual([200, 200]);
  for (const path of ["/api/v1/data?x=2", "/api/v1/series/A.B.D.A"]) {
    const refused = await ask(path);
    expect([refused.status, refused.headers["retry-after"], refused.headers["content-type"], refused.headers["access-control-allow-origin"]], path).toEqual([429, "7", "application/problem+json; charset=utf-8", "*"]);
    expect(JSON.parse(refused.text)).toMatchObject({ status: 429, title: "Too many requests" });
  }
  expect((await ask("/api/v1/data?x=2", { authorization: "Bearer t" })).status).toBe(200);
  expect((await ask("/api/v1/series/A.B.C.A")).status).toBe(200);
  expect((await ask("/about")).status).toBe(200);
});

test("nobody is counted by an address that they made up", async () => {
  await open({ trustProxy: 0 });
  const statuses = [];
  for (const [index, path] of ["/about", "/countries", "/releases"].entries()) statuses.push((await front.get(path, from(`192.0.2.${index}`))).status);
  expect(statuses).toEqual([200, 200, 429]);
});
