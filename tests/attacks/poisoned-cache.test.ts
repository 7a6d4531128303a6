/** What is kept for everybody is made from the address and the publication alone: nobody can colour it for the next reader. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BUILD_MS_MAX } from "../support/built";
import { endLeftServers } from "../support/server-process";
import { type Answer, openSite, publishOn, sessionOf, type Site } from "./site";

let site: Site;
let cookie: string;
beforeAll(async () => {
  site = await openSite();
  cookie = await sessionOf(site, site.admin);
}, BUILD_MS_MAX);
afterAll(endLeftServers);

const PAGES = ["/", "/indicators", "/indicators/GDP_USD?area=BRA", "/countries/BRA", "/es/releases", "/about?asOf=2026-01-06", "/feed.xml", "/sitemap.xml", "/robots.txt", "/api/v1/series/GDP_USD.BRA._Z.A", "/api/v1/indicators"];

const ATTEMPTS: [string, Record<string, string>][] = [
  ["another Host", { host: "evil.example" }],
  ["another Host with our port", { host: "evil.example:80" }],
  ["X-Forwarded-Host", { "x-forwarded-host": "evil.example", "x-forwarded-proto": "https", "x-forwarded-port": "1" }],
  ["Forwarded", { forwarded: "host=evil.example;proto=https" }],
  ["headers that rewrite an address elsewhere", { "x-original-url": "/admin", "x-rewrite-url": "/admin", "x-http-method-override": "DELETE", "x-invoke-path": "/admin", "x-matched-path": "/admin" }],
  ["headers of Next's own", { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy", "x-middleware-rewrite": "/admin", "x-nextjs-data": "1", "x-next-intl-locale": "zh", "next-url": "/admin", "x-nextjs-rewritten-path": "/admin" }],
  ["the headers by which the front tells the pages", { "x-puente-publication": "1", "x-puente-as-of": "2026-01-06", "x-nonce": "evil", "content-security-policy": "script-src *" }],
  ["another language", { "accept-language": "zh-CN, es;q=0.5" }],
  ["a cookie of a session", {}],
  ["cookies that choose a language or a preview", { cookie: "NEXT_LOCALE=zh; __prerender_bypass=1; __next_preview_data=1; a=<script>" }],
  ["another browser", { "user-agent": "<script>alert(1)</script>", referer: "https://evil.example/", "sec-fetch-dest": "script", origin: "https://evil.example", purpose: "prefetch" }],
  ["unknown parameters", {}],
];

const kept = ({ status, headers, text }: Answer) => ({ status, text, etag: headers.etag, cache: headers["cache-control"], csp: headers["content-security-policy"], type: headers["content-type"] });

describe.each(ATTEMPTS)("with %s", (what, headers) => {
  it("the first to ask after a publication leaves for the next what the next would have got", async () => {
    const clean = new Map<string, ReturnType<typeof kept>>();
    for (const page of PAGES) clean.set(page, kept(await site.send(page)));
    // Now nothing is kept, and the attacker's request is what the pages are made of.
    await publishOn(site, { items: [{ series: "GDP_USD.CHL._Z.A", period: "2021", value: String(310_000_000_000 + Math.floor(Math.random() * 1e9)) }] });
    for (const page of PAGES) {
      const address = what === "unknown parameters" && !page.startsWith("/api") ? `${page}${page.includes("?") ? "&" : "?"}utm_source=<script>&callback=evil&__proto__[x]=1` : page;
      const poisoned = await site.send(address, { headers: { ...(what === "a cookie of a session" && { cookie }), ...headers } });
      expect(poisoned.headers["set-cookie"], page).toBeUndefined();
      expect(poisoned.text, page).not.toContain("evil");
      const next = await site.send(page);
      expect(kept(next), page).toEqual(kept(poisoned));
      expect([next.status, next.headers["content-type"], next.headers["cache-control"]], page).toEqual([clean.get(page)!.status, clean.get(page)!.type, clean.get(page)!.cache]);
      expect(next.text, page).not.toMatch(/<script>&callback|zh-CN, es|ada admin/i);
    }
  });
});

it("a part of a page that Next's own navigation asks for is never given to a reader who asks for the page", async () => {
  for (const headers of [{ rsc: "1" }, { rsc: "1", "next-router-prefetch": "1" }, { rsc: "1", "next-router-segment-prefetch": "/_tree" }, { rsc: "1", "next-router-state-tree": "%5B%22%22%5D" }] as Record<string, string>[]) {
    await publishOn(site, { items: [{ series: "GDP_USD.CHL._Z.A", period: "2021", value: String(310_000_000_000 + Math.floor(Math.random() * 1e9)) }] });
    for (const address of ["/about", "/about?_rsc=abc"]) {
      await site.send(address, { headers });
      const page = await site.send(address);
      expect([page.status, page.headers["content-type"], page.text.slice(0, 15).toLowerCase()]).toEqual([200, "text/html; charset=utf-8", "<!doctype html>"]);
    }
  }
});

it("a redirect leads nowhere else, whatever Host it was asked with", async () => {
  for (const path of ["/es/", "//evil.example/", "/\\evil.example", "/es//evil.example/", "/indicators/", "/admin", "/%2F%2Fevil.example/", "/en/about"]) {
    const { status, headers } = await site.send(path, { headers: { host: "evil.example" } });
    expect([200, 307, 308, 400, 404], `${path}: ${status}`).toContain(status);
    const location = headers.location ?? "/";
    expect(new URL(location, site.url).origin, `${path} → ${location}`).toBe(site.url);
  }
});

it("an answer to one reader's token, or a refusal, is kept for nobody", async () => {
  const path = "/api/v1/changesets";
  const own = await site.send(path, { headers: { authorization: `Bearer ${site.world.tokens.viewer}` } });
  expect([own.status, own.headers["cache-control"]]).toEqual([200, expect.stringMatching(/^private, no-(store|cache)$/)]);
  expect((await site.send(path)).status).toBe(401);
  // What anybody may read is the same with a token, good or bad.
  const anybody = await site.send("/api/v1/indicators");
  for (const token of [site.world.tokens.admin, "wrong"]) {
    const read = await site.send("/api/v1/indicators", { headers: { authorization: `Bearer ${token}` } });
    expect([read.status, read.text]).toEqual([200, anybody.text]);
  }
});
