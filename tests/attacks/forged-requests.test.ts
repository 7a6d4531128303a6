/** No page of another site can do anything in a person's name, or sign a person in as somebody else. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/db/query";
import { BUILD_MS_MAX } from "../support/built";
import { endLeftServers } from "../support/server-process";
import { cookiesOf, formOf, sessionOf, SESSION, signInBy, type Sent, type Site, openSite } from "./site";

let site: Site;
let cookie: string;
beforeAll(async () => {
  site = await openSite();
  cookie = await sessionOf(site, site.admin);
}, BUILD_MS_MAX);
afterAll(endLeftServers);

/** What a browser says of a request that another site's page makes. */
const FOREIGN: [string, Record<string, string>][] = [
  ["another origin", { origin: "https://evil.example" }],
  ["another origin that begins with ours", { origin: "http://localhost.evil.example" }],
  ["our name on another port", { origin: "http://localhost:1" }],
  ["an origin that is hidden", { origin: "null" }],
  ["no origin, and a mark of the browser", { "sec-fetch-site": "cross-site" }],
  ["a sister site", { "sec-fetch-site": "same-site" }],
];
const accounts = async () => (await database.rows<{ count: number }>("select count(*)::int as count from app_user"))[0]!.count;

/** The form of the page on which accounts are made, filled in. */
async function newAccount(headers: Record<string, string>): Promise<{ path: string; sent: Sent }> {
  const page = await site.send("/admin/users", { headers: { cookie } });
  const last = page.text.lastIndexOf("<form");
  const { body, type } = formOf({ ...page, text: page.text.slice(last) }, { name: "Mallory", email: `mallory${Math.random()}@example.org`, role: "admin", password: "a password of mallory's own" });
  return { path: "/admin/users", sent: { method: "POST", body, headers: { cookie, "content-type": type, ...headers } } };
}

it("the form of a page of this site does what it says, so that the others below are refused for where they come from", async () => {
  const before = await accounts();
  const { path, sent } = await newAccount({ origin: site.url });
  expect((await site.send(path, sent)).status).toBe(200);
  expect(await accounts()).toBe(before + 1);
});

describe.each(FOREIGN)("from %s", (_, headers) => {
  it("a form with a person's cookie is refused, and nothing is done", async () => {
    const before = await accounts();
    const { path, sent } = await newAccount(headers);
    expect((await site.send(path, sent)).status).toBe(403);
    expect(await accounts()).toBe(before);
  });

  it("nobody is signed in, so that nobody works in an attacker's account without knowing", async () => {
    const signed = await signInBy(site, { ...site.editor, headers: { origin: [], ...headers } });
    expect([signed.status, cookiesOf(signed)]).toEqual([403, ""]);
  });

  it("an action of a script is refused, with or without a cookie", async () => {
    for (const who of [{ cookie }, {}] as Record<string, string>[]) {
      const answer = await site.send("/admin/users", { method: "POST", body: "[]", headers: { ...who, "next-action": "7f00000000000000000000000000000000000000000", "content-type": "text/plain;charset=UTF-8", ...headers } });
      expect(answer.status).toBe(403);
    }
  });

  it("next-auth's own addresses and the API are refused to a cookie", async () => {
    for (const path of ["/api/auth/signout", "/api/auth/callback/credentials", "/api/auth/session", "/api/v1/changesets"]) {
      for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
        expect((await site.send(path, { method, body: "a=1", headers: { cookie, "content-type": "application/x-www-form-urlencoded", ...headers } })).status, `${method} ${path}`).toBe(403);
      }
    }
    expect((await site.send("/admin", { headers: { cookie } })).status).toBe(200);
  });
});

describe("next-auth", () => {
  const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    site.send(`/api/auth/${path}`, { method: "POST", body: new URLSearchParams({ json: "true", ...fields }).toString(), headers: { origin: site.url, "content-type": "application/x-www-form-urlencoded", ...headers } });

  it("signs nobody in without its token, and with the token of another browser", async () => {
    const other = await site.send("/api/auth/csrf");
    const { csrfToken } = JSON.parse(other.text) as { csrfToken: string };
    const mine = cookiesOf(await site.send("/api/auth/csrf"));
    for (const [fields, cookies] of [[{}, mine], [{ csrfToken: "" }, mine], [{ csrfToken }, mine], [{ csrfToken }, "next-auth.csrf-token=a|b"]] as const) {
      const answer = await post("callback/credentials", { ...site.editor, ...fields }, { cookie: cookies });
      expect(answer.headers["set-cookie"]?.join() ?? "").not.toMatch(SESSION);
    }
    const answer = await post("callback/credentials", { ...site.editor, csrfToken }, { cookie: cookiesOf(other) });
    expect(cookiesOf(answer)).toMatch(SESSION);
  });

  it("signs nobody out by a mere link or picture", async () => {
    for (const path of ["/api/auth/signout", "/api/auth/signout?csrf=1", "/admin?signout=1"]) {
      const answer = await site.send(path, { headers: { cookie, "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" } });
      expect(answer.headers["set-cookie"]?.join() ?? "").not.toMatch(/session-token=;/);
    }
    expect((await site.send("/admin", { headers: { cookie } })).status).toBe(200);
  });
});

it("a cookie opens nothing of the API, whatever the origin", async () => {
  for (const headers of [{}, { origin: site.url }] as Record<string, string>[]) {
    const answer = await site.send("/api/v1/changesets", { method: "POST", body: '{"message":"x"}', headers: { cookie, "content-type": "application/json", ...headers } });
    expect(answer.status).toBe(401);
  }
});

it("a session's cookie is kept from scripts and from requests that other sites begin", async () => {
  const signed = await signInBy(site, site.editor);
  const session = signed.headers["set-cookie"]!.find((each) => SESSION.test(each))!;
  expect(session).toMatch(/; Path=\/;/);
  expect(session).toMatch(/; HttpOnly/i);
  expect(session).toMatch(/; SameSite=lax/i);
});
