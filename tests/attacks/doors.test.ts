/** The sign-in tells nobody which accounts exist, cannot be worn down, plants no session and leads to no other site. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/db/query";
import { BUILD_MS_MAX } from "../support/built";
import { endLeftServers } from "../support/server-process";
import { type Answer, cookiesOf, openSite, SESSION, sessionOf, signInBy, type Site } from "./site";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, BUILD_MS_MAX);
afterAll(endLeftServers);
beforeEach(async () => void (await database.run("delete from rate_limit")));

/** What is said in the form's live region. */
const saidBy = ({ text }: Answer) => /role="(?:alert|status|note)"[^>]*>(?:<[^>]+>)*([^<]+)/.exec(text.slice(text.indexOf("<form")))?.[1];
/** The answer without what is another each time: nonces, ids of requests, and what was typed. */
const likeness = ({ status, headers, text }: Answer, email: string) => [status, Object.keys(headers).sort(), text.replace(/nonce="[^"]*"/g, "").replaceAll(email, "").replace(/\$ACTION_KEY" value="[^"]*"/, "").replace(/"nonce":"[^"]*"|nonce-[\w+/=]+/g, "").length > 1000, saidBy({ status, headers, text })];

describe("who has an account", () => {
  it("is not told by the answer to a wrong password: unknown, known, disabled and system accounts are refused alike", async () => {
    const answers = [];
    for (const email of ["nobody@example.org", site.editor.email, "dora.disabled@example.org", "starter@puente.invalid", site.editor.email.toUpperCase()]) {
      const answer = await signInBy(site, { email, password: "not the password" });
      expect(cookiesOf(answer)).toBe("");
      answers.push(likeness(answer, email));
    }
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]!.at(-1)).toContain("do not fit together");
  });

  it("is not told by next-auth either", async () => {
    const csrf = await site.send("/api/auth/csrf");
    const { csrfToken } = JSON.parse(csrf.text) as { csrfToken: string };
    const told = new Set<string>();
    for (const email of ["nobody@example.org", site.editor.email, "dora.disabled@example.org"]) {
      const body = new URLSearchParams({ csrfToken, email, password: "not the password", json: "true" }).toString();
      const { status, text } = await site.send("/api/auth/callback/credentials", { method: "POST", body, headers: { cookie: cookiesOf(csrf), origin: site.url, "content-type": "application/x-www-form-urlencoded" } });
      told.add(`${status} ${text}`);
    }
    expect([...told]).toHaveLength(1);
  });

  it("is not told by the time that the answer takes: the hash is worked out for unknown accounts too", async () => {
    const timed = async (email: string) => {
      const began = performance.now();
      await signInBy(site, { email, password: "not the password" });
      return performance.now() - began;
    };
    const [unknown, known]: [number[], number[]] = [[], []];
    await timed("warm@example.org");
    for (let i = 0; i < 7; i += 1) {
      unknown.push(await timed(`nobody${i}@example.org`));
      known.push(await timed(site.editor.email));
      await database.run("delete from rate_limit");
    }
    // Without the hash an answer would take less than half as long; the machine's noise is smaller than that.
    const fastest = (times: number[]) => Math.min(...times);
    expect(fastest(unknown)).toBeGreaterThan(0.5 * fastest(known));
    expect(fastest(known)).toBeGreaterThan(0.5 * fastest(unknown));
  });
});

describe("guessing", () => {
  it("at one account ends soon, whatever address the guesser claims to have", async () => {
    for (let i = 0; i < 8; i += 1) await signInBy(site, { email: site.editor.email, password: `guess ${i}`, headers: { "x-forwarded-for": `203.0.113.${i}`, "x-real-ip": `203.0.113.${i}`, forwarded: `for=203.0.113.${i}` } });
    const refused = await signInBy(site, site.editor);
    expect(cookiesOf(refused)).toBe("");
    expect(saidBy(refused)).toMatch(/^Too many requests came from you; try again in \d+ seconds?\.$/);
    // Others go in and out meanwhile.
    expect(cookiesOf(await signInBy(site, site.admin))).toMatch(SESSION);
  });

  it("at many accounts from one address ends too, through either door, with forged addresses", async () => {
    const csrf = await site.send("/api/auth/csrf");
    const { csrfToken } = JSON.parse(csrf.text) as { csrfToken: string };
    for (let i = 0; i < 41; i += 1) {
      const body = new URLSearchParams({ csrfToken, email: `someone${i}@example.org`, password: "summer2026", json: "true" }).toString();
      await site.send("/api/auth/callback/credentials", { method: "POST", body, headers: { cookie: cookiesOf(csrf), origin: site.url, "content-type": "application/x-www-form-urlencoded", "x-forwarded-for": `198.51.100.${i}` } });
    }
    expect(saidBy(await signInBy(site, { ...site.admin, headers: { "x-forwarded-for": "192.0.2.99" } }))).toContain("Too many requests");
  });
});

describe("a session", () => {
  it("planted before the sign-in is not the one that is signed in, and an earlier one of the same browser ends", async () => {
    const planted = await sessionOf(site, site.editor);
    const signed = await signInBy(site, { ...site.admin, headers: { cookie: `${planted}; next-auth.callback-url=https%3A%2F%2Fevil.example` } });
    const mine = cookiesOf(signed);
    expect(mine).toMatch(SESSION);
    expect(mine).not.toContain(SESSION.exec(planted)![1]);
    expect((await site.send("/admin", { headers: { cookie: planted } })).status).toBe(307);
    expect((await site.send("/admin/users", { headers: { cookie: mine } })).status).toBe(200);
  });

  it("is not opened by a cookie that was made up, cut, doubled or sealed elsewhere", async () => {
    const [, sealed = ""] = SESSION.exec(await sessionOf(site, site.admin))!;
    for (const value of ["x", sealed.slice(0, -2), `${sealed}x`, sealed.split(".").reverse().join("."), "a".repeat(8000), "eyJhbGciOiJub25lIn0.eyJzaWQiOiJ4In0.", "%00", "../../etc/passwd"]) {
      for (const name of ["next-auth.session-token", "__Secure-next-auth.session-token", "next-auth.session-token.0"]) {
        const { status } = await site.send("/admin", { headers: { cookie: `${name}=${value}` } });
        expect([307, 431], `${name}=${value.slice(0, 40)}`).toContain(status);
      }
    }
  });

  it("ends at once with its account, and its cookie opens nothing when the account is enabled again", async () => {
    const cookie = await sessionOf(site, site.editor);
    expect((await site.send("/admin", { headers: { cookie } })).status).toBe(200);
    await database.run("update app_user set disabled_at = now() where email = $1", [site.editor.email]);
    expect((await site.send("/admin", { headers: { cookie } })).status).toBe(307);
    expect(JSON.parse((await site.send("/api/auth/session", { headers: { cookie } })).text)).toEqual({});
    await database.run("update app_user set disabled_at = null where email = $1", [site.editor.email]);
  });
});

describe("after the sign-in", () => {
  const ELSEWHERE = ["https://evil.example/", "//evil.example", "/\\evil.example", "\\\\evil.example", "/\t/evil.example", "javascript:alert(1)", "data:text/html,x", "/%09/evil.example", "http:evil.example", "/.//evil.example", "/admin\r\nX-Evil: 1", "/api/auth/signout", "@evil.example", "http://localhost@evil.example"];

  it.each(ELSEWHERE)("nobody is led to %j", async (next) => {
    const signed = await signInBy(site, { ...site.admin, next: next.replace(/[\r\n]/g, (sign) => encodeURIComponent(sign)) });
    expect(signed.status).toBe(303);
    expect(signed.headers["x-evil"]).toBeUndefined();
    const again = await site.send(`/sign-in?next=${encodeURIComponent(next)}`, { headers: { cookie: cookiesOf(signed) } });
    for (const { headers } of [signed, again]) expect(new URL(headers.location!, site.url).origin, headers.location).toBe(site.url);
  });

  it.each(ELSEWHERE.slice(0, 8))("next-auth leads nobody to %j either, in or out", async (callbackUrl) => {
    const csrf = await site.send("/api/auth/csrf");
    const { csrfToken } = JSON.parse(csrf.text) as { csrfToken: string };
    const post = (path: string, fields: Record<string, string>, cookie: string) =>
      site.send(path, { method: "POST", body: new URLSearchParams({ csrfToken, callbackUrl, ...fields }).toString(), headers: { cookie, origin: site.url, "content-type": "application/x-www-form-urlencoded" } });
    const planted = `${cookiesOf(csrf)}; next-auth.callback-url=${encodeURIComponent(callbackUrl)}`;
    const signed = await post("/api/auth/callback/credentials", site.admin, planted);
    // An address that is none at all signs nobody in.
    expect(SESSION.test(cookiesOf(signed))).toBe(URL.canParse(callbackUrl) ? /^https?:/.test(callbackUrl) : callbackUrl.startsWith("/"));
    const out = await post("/api/auth/signout", {}, `${planted}; ${cookiesOf(signed)}`);
    const page = await site.send(`/api/auth/signin?callbackUrl=${encodeURIComponent(callbackUrl)}`);
    for (const { headers } of [signed, out, page]) expect(new URL(headers.location ?? "/", site.url).origin).toBe(site.url);
    for (const { text } of [signed, out, page]) expect(text).not.toContain("evil.example");
  });
});
