/** Who may open which page is one table, and whoever is shut out is out at once. */
import type { APIRequestContext } from "@playwright/test";
import { expect, type Page, ROLES, signedIn, signIn, test } from "./people";
import { type Opens, PAGES, routes, type SitePage } from "./pages";
import { t } from "./words";

const WALKERS = ["nobody", "disabled", ...ROLES] as const;
type Walker = (typeof WALKERS)[number];

/** What the page answers to this person: its status, and where it sends them. */
async function knock(request: APIRequestContext, { example }: SitePage): Promise<string> {
  const answer = await request.get(example, { maxRedirects: 0 });
  const { location } = answer.headers();
  if (location === undefined) return String(answer.status());
  const { pathname, search } = new URL(location, "http://here.invalid");
  return `${answer.status()} ${pathname}${search}`;
}

function expected(walker: Walker, { example, opens, status = 200 }: SitePage): string {
  const isKnown = walker !== "nobody" && walker !== "disabled";
  if (opens === "anybody") return String(status);
  if (opens === "step") return "307 /sign-in";
  if (opens === "door") return isKnown ? "307 /admin" : "200";
  if (!isKnown) return `307 /sign-in?next=${encodeURIComponent(example)}`;
  return ROLES.indexOf(walker) >= ROLES.indexOf(opens) ? String(status) : "404";
}

test("every page is in the table of who may open it", () => {
  expect(routes()).toEqual(Object.keys(PAGES).sort());
  const known: Opens[] = ["anybody", "door", "step", ...ROLES];
  for (const { opens } of Object.values(PAGES)) expect(known).toContain(opens);
});

test("every page opens for whom the table says, and for nobody else", async ({ browser, people, makePerson, as }) => {
  const disabled = await makePerson("Dora Dismissed", "admin");
  const state = await signedIn(browser, disabled);
  await disable(await as("admin"), disabled.name);
  for (const walker of WALKERS) {
    const storageState = walker === "nobody" ? undefined : walker === "disabled" ? state : people[walker].state;
    const context = await browser.newContext({ storageState });
    for (const page of Object.values(PAGES)) expect.soft(await knock(context.request, page), `${walker} at ${page.example}`).toBe(expected(walker, page));
    await context.close();
  }
});

test("what one may not open is said not to exist, in the same words as what does not", async ({ as }) => {
  const page = await as("editor");
  const told: (string | null)[] = [];
  for (const address of ["/admin/users", "/admin/audit", "/admin/no-such-page", "/admin/changesets/999999"]) {
    expect((await page.goto(address))?.status()).toBe(404);
    told.push(await page.getByRole("main").last().textContent());
  }
  expect(new Set(told).size).toBe(1);
  await page.goto("/admin");
  await expect(page.getByRole("navigation", { name: t("desk.nav.label") }).getByRole("link")).toHaveText((["desk", "indicators", "changesets", "annotations", "content", "tokens"] as const).map((place) => t(`desk.nav.${place}`)));
});

test("whoever asks for a page without being signed in comes to it by signing in", async ({ as, people }) => {
  const page = await as("nobody");
  await page.goto("/es/admin/changesets?state=published");
  await expect(page).toHaveURL(/\/es\/sign-in\?next=/);
  await page.locator("[type=email]").fill(people.editor.email);
  await page.locator("[type=password]").fill(people.editor.password);
  await page.locator("form").getByRole("button").click();
  await expect(page).toHaveURL(/\/es\/admin\/changesets/);
});

test("signing in works without script, and is refused in the same words for an unknown account and a wrong password", async ({ browser, people }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const told: string[] = [];
  for (const email of ["nobody@puente.test", people.viewer.email]) {
    await page.goto("/sign-in");
    await page.getByLabel("Email").fill(email);
    await page.getByLabel("Password").fill("not the password");
    await page.getByRole("button", { name: "Sign in" }).click();
    told.push(await page.getByRole("status").innerText());
    await expect(page.getByLabel("Email")).toHaveValue(email);
    await expect(page.getByLabel("Password")).toHaveValue("");
  }
  expect(told[0]).toContain(t("problem.sign-in-failed"));
  expect(told[1]).toBe(told[0]);
  await signIn(page, people.viewer);
  await expect(page).toHaveURL(/\/admin$/);
  await context.close();
});

test("signing out ends the session itself: its cookie opens nothing any more, in any browser", async ({ browser, makePerson }) => {
  const person = await makePerson("Lena Leaving", "viewer");
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto("/sign-in");
  await signIn(page, person);
  const stolen = await context.storageState();
  await page.getByRole("button", { name: t("desk.signOut") }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await expect(page.getByText(t("signIn.afterSignOut"))).toBeVisible();
  expect((await context.cookies()).filter(({ name }) => name.includes("session"))).toEqual([]);
  const thief = await browser.newContext({ storageState: stolen });
  expect((await thief.request.get("/admin", { maxRedirects: 0 })).status()).toBe(307);
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await context.close();
  await thief.close();
});

test("a disabled account is out at once, in the middle of its work, and cannot come back until it is enabled", async ({ as, browser, makePerson }) => {
  const person = await makePerson("Dino Dismissed", "editor");
  const context = await browser.newContext({ storageState: await signedIn(browser, person) });
  const page = await context.newPage();
  await page.goto("/admin/annotations/new");
  const admin = await as("admin");
  await disable(admin, person.name);
  await page.getByLabel(t("annotationForm.titleIn", { language: t("annotationForm.languages.en") })).fill("Written before being shut out");
  await page.getByRole("button", { name: t("entryForm.save") }).click();
  await expect(page.getByRole("status").filter({ hasText: t("problem.unauthenticated") })).toBeVisible();
  await expect(page.getByLabel(t("annotationForm.titleIn", { language: t("annotationForm.languages.en") }))).toHaveValue("Written before being shut out");
  await page.goto("/admin");
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByLabel("Email").fill(person.email);
  await page.getByLabel("Password").fill(person.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("status")).toContainText(t("problem.sign-in-failed"));
  const form = admin.getByRole("form", { name: person.name });
  await form.getByRole("button", { name: t("users.enable") }).click();
  await expect(form.getByRole("status")).toContainText(t("users.done.enable"));
  await page.getByLabel("Password").fill(person.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/admin$/);
  await context.close();
});

test("a changed role opens and shuts pages from the next request on", async ({ as, browser, makePerson }) => {
  const person = await makePerson("Rosa Rising", "viewer");
  const context = await browser.newContext({ storageState: await signedIn(browser, person) });
  const admin = await as("admin");
  await admin.goto("/admin/users");
  for (const [role, status] of [["editor", 200], ["viewer", 404]] as const) {
    const form = admin.getByRole("form", { name: person.name });
    await form.getByLabel(t("users.roleOf", { name: person.name })).selectOption(role);
    // What is said is the same both times, so the answer itself is waited for.
    await Promise.all([admin.waitForResponse((answer) => answer.request().method() === "POST"), form.getByRole("button", { name: t("users.setRole") }).click()]);
    await expect(form.getByRole("status")).toContainText(t("users.done.role"));
    expect((await context.request.get("/admin/annotations/new")).status()).toBe(status);
  }
  await context.close();
});

test("a new password ends the other sessions, and the old one opens nothing", async ({ browser, makePerson }) => {
  const person = await makePerson("Pia Password", "viewer");
  const [here, there] = await Promise.all([0, 1].map(async () => browser.newContext({ storageState: await signedIn(browser, person) })));
  const page = await here!.newPage();
  await page.goto("/admin/account");
  await page.getByLabel(t("account.current")).fill(person.password);
  await page.getByLabel(t("account.next")).fill("ten herons over the delta");
  await page.getByRole("button", { name: t("account.changePassword") }).click();
  await expect(page.getByRole("status").filter({ hasText: t("account.changed") })).toBeVisible();
  expect((await there!.request.get("/admin", { maxRedirects: 0 })).status()).toBe(307);
  expect((await here!.request.get("/admin", { maxRedirects: 0 })).status()).toBe(200);
  await expect(signedIn(browser, person)).rejects.toThrow();
  await signedIn(browser, { ...person, password: "ten herons over the delta" });
  await Promise.all([here!.close(), there!.close()]);
});

test("a set-up link that was never given, or used up, makes no administrator", async ({ page, request }) => {
  for (const address of ["/setup", "/setup?token=", "/setup?token=forged", `/setup?token=${"x".repeat(3000)}`, "/setup?token=a&token=b"]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("setup.invalidTitle"));
    await expect(page.getByRole("textbox")).toHaveCount(0);
  }
  await page.getByRole("main").getByRole("link").click();
  await expect(page).toHaveURL(/\/sign-in$/);
  expect((await request.get("/setup?token=forged")).headers()["cache-control"]).toContain("no-store");
});

async function disable(admin: Page, name: string): Promise<void> {
  await admin.goto("/admin/users");
  const form = admin.getByRole("form", { name });
  await form.getByRole("button", { name: t("users.disable") }).click();
  await expect(form.getByRole("status")).toContainText(t("users.done.disable"));
}
