/** Every answer says what a browser may do with it: nothing runs but what is named, and nothing is framed. */
import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BUILD_MS_MAX } from "../support/built";
import { endLeftServers } from "../support/server-process";
import { openTestFront } from "@/lib/server/testing/test-front";
import { type Answer, openSite, sessionOf, type Site } from "./site";
import { dangersOf, tagsOf } from "./tags";

let site: Site;
let cookie: string;
beforeAll(async () => {
  site = await openSite();
  cookie = await sessionOf(site, site.admin);
}, BUILD_MS_MAX);
afterAll(endLeftServers);

const PAGES = ["/", "/es", "/indicators", "/indicators/GDP_USD", "/countries/BRA", "/releases/1", "/about", "/no/such/page", "/indicators/NO_SUCH", "/?asOf=soon", "/sign-in", "/setup?token=x"];
const DESK = ["/admin", "/admin/users", "/admin/changesets/1", "/admin/indicators/GDP_USD/edit-data", "/admin/no-such-page"];
const DATA = ["/api/v1/indicators", "/api/v1/series/GDP_USD.BRA._Z.A", "/api/v1/series/GDP_USD.BRA._Z.A.csv", "/api/v1/nothing", "/api/v1/openapi.json", "/feed.xml", "/sitemap.xml", "/robots.txt"];

const policyOf = ({ headers }: Answer) => Object.fromEntries(String(headers["content-security-policy"]).split("; ").map((part) => [part.split(" ")[0]!, part.split(" ").slice(1)]));

it.each([...PAGES, ...DESK, ...DATA])("%s has the headers that keep a browser from guessing, framing and telling", async (path) => {
  const { headers } = await site.send(path, { headers: DESK.includes(path) ? { cookie } : {} });
  expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": expect.stringMatching(/^(strict-origin-when-cross-origin|same-origin|no-referrer)$/) as string, "cross-origin-opener-policy": "same-origin" });
  expect(headers["content-security-policy"]).toMatch(/(^|; )frame-ancestors 'none'($|;)/);
  expect(headers["permissions-policy"]).toContain("camera=()");
  expect([headers["x-powered-by"], headers.server]).toEqual([undefined, undefined]);
});

describe.each([...PAGES, ...DESK])("the page %s", (path) => {
  it("may run its own files and the scripts in it, each named by nonce or hash, and nothing else", async () => {
    const page = await site.send(path, { headers: DESK.includes(path) ? { cookie } : {} });
    const policy = policyOf(page);
    expect(policy).toMatchObject({ "default-src": ["'self'"], "object-src": ["'none'"], "base-uri": ["'self'"], "form-action": ["'self'"] });
    const named = policy["script-src"]!;
    expect(named.filter((source) => !/^'(self|nonce-[\w+/=]{16,}|sha256-[\w+/=]{44})'$/.test(source))).toEqual([]);
    const scripts = tagsOf(page.text).filter(({ code }) => code !== "");
    expect(scripts.length).toBeGreaterThan(0);
    for (const { attributes, code } of scripts) {
      const nonce = attributes.get("nonce");
      expect(named).toContain(nonce === undefined ? `'sha256-${createHash("sha256").update(code).digest("base64")}'` : `'nonce-${nonce}'`);
    }
    expect(dangersOf(page.text)).toEqual([]);
  });
});

it("what is one person's is kept by no cache, with a new nonce each time", async () => {
  for (const path of [...DESK, "/sign-in", "/setup?token=x"]) {
    const [first, second] = [await site.send(path, { headers: { cookie } }), await site.send(path, { headers: { cookie } })];
    expect(first.headers["cache-control"]).toBe("private, no-store");
    expect(first.headers["content-security-policy"]).not.toBe(second.headers["content-security-policy"]);
  }
});

it("data may not run or be framed, opened as a page", async () => {
  for (const path of DATA) expect((await site.send(path)).headers["content-security-policy"], path).toBe("default-src 'none'; frame-ancestors 'none'");
});

it("on https browsers are told to stay there", async () => {
  const front = await openTestFront({ publicUrl: "https://puente.example.org" });
  for (const path of ["/about", "/admin", "/api/v1/areas"]) expect((await front.get(path)).headers["strict-transport-security"], path).toMatch(/^max-age=\d{8}/);
  await front.close();
});

it("no file of the project is served but those made for browsers", async () => {
  for (const path of ["/.env", "/.git/config", "/package.json", "/server.ts", "/dist/server.js", "/.next/BUILD_ID", "/messages/en.json", "/prisma/seed/sources.csv", "/_next/static/../../package.json", "/_next/static/%2e%2e/%2e%2e/package.json", "/_next/../.env", "/..%2f.env"]) {
    expect([400, 404], path).toContain((await site.send(path)).status);
  }
});

it("no map of the source and no secret is in what browsers are given", async () => {
  const page = await site.send("/sign-in");
  const files = [...new Set([...page.text.matchAll(/\/_next\/static\/[\w./~-]+\.js/g)].map(([file]) => file))];
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) {
    const { text } = await site.send(file);
    expect(text, file).not.toMatch(/sourceMappingURL|DATABASE_URL|NEXTAUTH_SECRET|postgres(ql)?:\/\//);
    expect((await site.send(`${file}.map`)).status, file).toBe(404);
  }
});
