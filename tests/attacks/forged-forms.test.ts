/** A form does what its fields say and no more, and for nobody but whom it was meant for, however it was come by. */
import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database, firstRow } from "@/lib/db/query";
import { giveResetLink } from "@/lib/editing/accounts/password-link";
import { makePerson, PASSWORD } from "../access/people";
import { BUILD_MS_MAX } from "../support/built";
import { endLeftServers } from "../support/server-process";
import { type Answer, cookiesOf, formOf, openSite, SESSION, sessionOf, signInBy, type Site } from "./site";

const ROLES = ["viewer", "editor", "reviewer"] as const;
let site: Site;
let admin: string;
const cookies: Record<string, string> = { nobody: "" };
beforeAll(async () => {
  site = await openSite();
  admin = await sessionOf(site, site.admin);
  for (const role of ROLES) {
    const { email } = await makePerson(role);
    cookies[role] = await sessionOf(site, { email, password: PASSWORD });
  }
  const { email, actor } = await makePerson("admin");
  cookies.disabled = await sessionOf(site, { email, password: PASSWORD });
  await database.run("update app_user set disabled_at = now() where id = $1", [actor.userId]);
}, BUILD_MS_MAX);
afterAll(endLeftServers);
beforeEach(async () => void (await database.run("delete from rate_limit")));

/** Sends the form of the page as the administrator sees it, with somebody's cookie. */
async function send(path: string, mark: string, filled: Record<string, string>, cookie: string): Promise<Answer> {
  const { body, type } = formOf(await site.send(path, { headers: { cookie: admin } }), filled, mark);
  return site.send(path, { method: "POST", body, headers: { "content-type": type, origin: site.url, cookie } });
}
const newAddress = () => `forged.${randomBytes(4).toString("hex")}@example.org`;
const account = (email: string) => firstRow<{ id: number; role: string; disabled: boolean }>(database, "select id, role, disabled_at is not null as disabled from app_user where email = $1", [email]);

describe("a form of the administrators", () => {
  it("that makes accounts makes them for administrators alone", async () => {
    for (const [who, cookie] of Object.entries(cookies)) {
      const email = newAddress();
      await send("/admin/users", 'name="email"', { name: "Forged", email, role: "admin", password: PASSWORD }, cookie);
      expect(await account(email), who).toBeUndefined();
    }
    const email = newAddress();
    await send("/admin/users", 'name="email"', { name: "Made", email, role: "viewer", password: PASSWORD }, admin);
    expect(await account(email)).toMatchObject({ role: "viewer" });
  });

  it("that gives roles for a part gives them by administrators alone", async () => {
    const { actor, email } = await makePerson("viewer");
    cookies.self = await sessionOf(site, { email, password: PASSWORD });
    for (const [who, cookie] of Object.entries(cookies)) {
      await send("/admin/users", 'name="grantee"', { grantee: String(actor.userId), grantRole: "reviewer", part: "pillar trade" }, cookie);
      expect(await database.rows("select role from role_grant where user_id = $1", [actor.userId]), who).toEqual([]);
    }
    await send("/admin/users", 'name="grantee"', { grantee: String(actor.userId), grantRole: "editor", part: "pillar trade" }, admin);
    expect(await database.rows("select role from role_grant where user_id = $1", [actor.userId])).toEqual([{ role: "editor" }]);
    for (const [grantee, part, grantRole] of [["999999", "pillar trade", "editor"], ["x", "pillar trade", "editor"], [String(actor.userId), "site all", "editor"], [String(actor.userId), "pillar finance", "admin"]] as const) {
      const answer = await send("/admin/users", 'name="grantee"', { grantee, grantRole, part }, admin);
      expect(answer.status, `${grantee} ${part} ${grantRole}`).toBe(200);
    }
    expect(await database.rows("select role from role_grant")).toHaveLength(1);
  });

  it("that names one account changes no other, whatever number is added", async () => {
    const [meant, other] = [await makePerson("viewer"), await makePerson("viewer")];
    await send("/admin/users", `aria-label="${meant.actor.name}"`, { act: "disable", userId: String(other.actor.userId), id: String(other.actor.userId) }, admin);
    expect(await account(meant.email)).toMatchObject({ disabled: true });
    expect(await account(other.email)).toMatchObject({ disabled: false });
  });
});

describe("fields that a form does not have", () => {
  it("give a new account nothing", async () => {
    const email = newAddress();
    await send("/admin/users", 'name="email"', { name: "Made", email, role: "viewer", password: PASSWORD, id: "1", kind: "system", passwordHash: "x", disabledAt: "", totpSecret: "x" }, admin);
    expect(await firstRow(database, "select kind, role, totp_secret from app_user where email = $1", [email])).toEqual({ kind: "person", role: "viewer", totp_secret: null });
  });

  it("give whoever chooses a password by link no role, and no other account", async () => {
    const [mine, other] = [await makePerson("viewer"), await makePerson("viewer")];
    const { token } = (await giveResetLink(mine.email, new Date()))!;
    const path = `/set-password?token=${token}`;
    const { body, type } = formOf(await site.send(path), { password: "thirteen eels in the lagoon", role: "admin", email: other.email, username: other.email, userId: String(other.actor.userId) });
    await site.send(path, { method: "POST", body, headers: { "content-type": type, origin: site.url } });
    expect(await account(mine.email)).toMatchObject({ role: "viewer" });
    expect(cookiesOf(await signInBy(site, { email: other.email, password: "thirteen eels in the lagoon" }))).not.toMatch(SESSION);
    expect(cookiesOf(await signInBy(site, { email: mine.email, password: "thirteen eels in the lagoon" }))).toMatch(SESSION);
  });

  it("are refused by the API by their names", async () => {
    const call = await site.send("/api/v1/changesets", { method: "POST", headers: { authorization: `Bearer ${site.world.tokens.editor}`, "content-type": "application/json" }, body: JSON.stringify({ message: "x", items: [], entries: [], state: "published", authorId: 1 }) });
    expect(call.status).toBe(400);
    expect((JSON.parse(call.text) as { errors: { path: string }[] }).errors.map(({ path }) => path).sort()).toEqual(["authorId", "state"]);
  });
});

describe("what belongs to one person", () => {
  it("is downloaded by that person alone, and by nobody without a session", async () => {
    const mine = JSON.parse((await site.send("/admin/account/data?userId=1&email=x", { headers: { cookie: cookies.viewer } })).text) as { account: { role: string } };
    expect(mine.account.role).toBe("viewer");
    for (const who of ["nobody", "disabled"]) expect((await site.send("/admin/account/data", { headers: { cookie: cookies[who] } })).status).toBe(404);
  });
});

it("no door may be framed, kept or handed on", async () => {
  for (const path of ["/sign-in", "/forgot", "/set-password?token=x", "/setup?token=x", "/admin/account", "/admin/users"]) {
    const { headers } = await site.send(path, { headers: { cookie: admin } });
    expect(headers["content-security-policy"], path).toContain("frame-ancestors 'none'");
    expect(headers["cache-control"], path).toContain("no-store");
  }
});
