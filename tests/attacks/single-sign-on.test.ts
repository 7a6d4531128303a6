/** Single sign-on lets in whom the provider names to the account that is theirs, and nobody by what was forged, replayed or left unverified. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database, firstRow } from "@/lib/db/query";
import { makePerson } from "../access/people";
import { BUILD_MS_MAX } from "../support/built";
import { endLeftServers } from "../support/server-process";
import { CLIENT, type IdentityProvider, openIdentityProvider, type ProviderPerson } from "./identity-provider";
import { type Answer, cookiesOf, openSite, SESSION, type Site } from "./site";

let site: Site;
let idp: IdentityProvider;
beforeAll(async () => {
  site = await openSite(async (url) => {
    idp = await openIdentityProvider(url);
    return { OIDC_ISSUER: idp.issuer, OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret, OIDC_ROLE_CLAIM: "groups", OIDC_ROLE_MAP: "desk=editor, heads=reviewer, all=viewer" };
  });
}, BUILD_MS_MAX);
afterAll(async () => {
  await endLeftServers();
  await idp?.close();
});
beforeEach(async () => void (await database.run("delete from rate_limit")));

const pathOf = ({ headers }: Answer) => new URL(headers.location!, site.url).pathname;
const searchOf = ({ headers }: Answer) => new URL(headers.location!, site.url).searchParams;

/** A browser that begins, with what it keeps. */
async function begin(next = "/admin"): Promise<{ address: string; cookie: string }> {
  const begun = await site.send(`/api/auth/oidc?next=${encodeURIComponent(next)}`);
  expect(begun.status).toBe(307);
  return { address: begun.headers.location!, cookie: cookiesOf(begun) };
}
const comeBack = (to: URL, cookie: string) => site.send(`${to.pathname}${to.search}`, { headers: { cookie } });

/** The whole way of one person; the last answer. */
async function signInAs(person: ProviderPerson, next?: string): Promise<Answer> {
  idp.person = person;
  const { address, cookie } = await begin(next);
  return comeBack(await idp.visit(address), cookie);
}

async function makeInvited(role: "editor" | "admin" = "editor", groups = ["desk"]) {
  const { email, actor } = await makePerson(role, { password: null });
  return { email, id: actor.userId, person: { subject: `subject of ${email}`, email, groups } };
}
const rolesOf = (id: number) => firstRow<{ role: string }>(database, "select role from app_user where id = $1", [id]);

describe("a person whom the provider names", () => {
  it("is signed in to the account of the verified address, and comes to where they wanted to go, in their language", async () => {
    const { email, person } = await makeInvited();
    const signed = await signInAs({ ...person, email: email.toUpperCase() }, "/es/admin/changesets?state=draft");
    expect(signed.headers.location).toBe(`${site.url}/es/admin/changesets?state=draft`);
    expect((await site.send("/admin", { headers: { cookie: cookiesOf(signed) } })).status).toBe(200);
  });

  it("keeps the account when the address changes at the provider, and gets nobody else's by it", async () => {
    const [mine, other] = [await makeInvited(), await makeInvited()];
    await signInAs(mine.person);
    const signed = await signInAs({ ...mine.person, email: other.email });
    const session = JSON.parse((await site.send("/api/auth/session", { headers: { cookie: cookiesOf(signed) } })).text) as { user: { name: string } };
    expect(session.user.name).toBe((await firstRow<{ name: string }>(database, "select name from app_user where id = $1", [mine.id]))!.name);
  });

  it("has the role that the provider's groups give, the highest of them, from this sign-in on", async () => {
    const { id, person } = await makeInvited("editor", ["others", "desk", "heads"]);
    await signInAs(person);
    expect(await rolesOf(id)).toEqual({ role: "reviewer" });
    await signInAs({ ...person, groups: ["all"] });
    expect(await rolesOf(id)).toEqual({ role: "viewer" });
  });

  it("is asked for the second factor of the account, unless the provider has asked for one", async () => {
    const { id, person } = await makeInvited();
    await database.run("update app_user set totp_secret = 'x', totp_since = now() where id = $1", [id]);
    const halfway = await signInAs(person, "/pt/admin");
    expect(pathOf(halfway)).toBe("/pt/sign-in/code");
    expect(cookiesOf(halfway)).not.toMatch(SESSION);
    expect(cookiesOf(await signInAs({ ...person, amr: ["pwd"] }))).not.toMatch(SESSION);
    expect(cookiesOf(await signInAs({ ...person, amr: ["pwd", "otp", "mfa"] }))).toMatch(SESSION);
  });
});

describe("nobody is let in", () => {
  const refused = async (person: ProviderPerson, code: string) => {
    const answer = await signInAs(person, "/zh/admin");
    expect(cookiesOf(answer)).not.toMatch(SESSION);
    expect([pathOf(answer), searchOf(answer).get("error")]).toEqual(["/zh/sign-in", code]);
    const told = await site.send(new URL(answer.headers.location!).pathname + new URL(answer.headers.location!).search);
    expect(told.status).toBe(200);
  };

  it("without an account, or to one that is disabled", async () => {
    await refused({ subject: "stranger", email: "stranger@example.org", groups: ["desk"] }, "oidc-no-account");
    const { id, person } = await makeInvited();
    await signInAs(person);
    await database.run("update app_user set disabled_at = now() where id = $1", [id]);
    await refused(person, "oidc-no-account");
  });

  it("by an address that the provider has not verified", async () => {
    const { person } = await makeInvited();
    await refused({ ...person, verified: false }, "oidc-no-account");
  });

  it("whom the provider gives no role", async () => {
    const { person } = await makeInvited();
    await refused({ ...person, groups: ["admin"] }, "oidc-no-role");
    await refused({ ...person, groups: undefined }, "oidc-no-role");
  });
});

describe("what comes back", () => {
  const notSignedIn = async (to: URL, cookie: string) => {
    const answer = await comeBack(to, cookie);
    expect(cookiesOf(answer)).not.toMatch(SESSION);
    expect(searchOf(answer).get("error")).toBe("oidc-failed");
  };

  it("to another browser than the one that began signs nobody in there", async () => {
    idp.person = (await makeInvited()).person;
    const [mine, other] = [await begin(), await begin()];
    const back = await idp.visit(mine.address);
    await notSignedIn(back, "");
    await notSignedIn(back, other.cookie);
    await notSignedIn(back, "puente.oidc=forged");
  });

  it("a second time signs nobody in", async () => {
    idp.person = (await makeInvited()).person;
    const { address, cookie } = await begin();
    const back = await idp.visit(address);
    expect(cookiesOf(await comeBack(back, cookie))).toMatch(SESSION);
    await notSignedIn(back, cookie);
  });

  it("with another state, code or issuer, or with a refusal, signs nobody in", async () => {
    idp.person = (await makeInvited()).person;
    const changes: Record<string, string>[] = [{ state: "forged" }, { code: "forged" }, { iss: "https://evil.example" }, { error: "access_denied" }, { code: "" }];
    for (const change of changes) {
      const { address, cookie } = await begin();
      const back = await idp.visit(address);
      for (const [name, value] of Object.entries(change)) back.searchParams.set(name, value);
      await notSignedIn(back, cookie);
    }
  });

  it("leads to this site alone, whatever was asked for", async () => {
    const { person } = await makeInvited();
    for (const next of ["https://evil.example/", "//evil.example", "/\\evil.example", "/api/auth/oidc"]) {
      const signed = await signInAs(person, next);
      expect(signed.headers.location).toBe(`${site.url}/admin`);
    }
  });
});

it("the last administrator stays one, whatever the provider says", async () => {
  const { id, person } = await makeInvited("admin", ["all"]);
  await database.run("update app_user set disabled_at = now() where role = 'admin' and kind = 'person' and id <> $1", [id]);
  expect(cookiesOf(await signInAs(person))).toMatch(SESSION);
  expect(await rolesOf(id)).toEqual({ role: "admin" });
});
