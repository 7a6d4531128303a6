/** A passkey is added, signs in without password and code, and is removed; the device is Chromium's own virtual one. */
import { expect, type Page, signedIn, test } from "./people";
import { violationsOn } from "./violations";
import { t } from "./words";

/** Puts a device into the browser that holds passkeys and knows its owner. */
async function plugIn(page: Page) {
  const devices = await page.context().newCDPSession(page);
  await devices.send("WebAuthn.enable");
  const { authenticatorId } = await devices.send("WebAuthn.addVirtualAuthenticator", {
    options: { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  });
  return { devices, authenticatorId };
}

async function add(page: Page, name: string, password: string): Promise<void> {
  await page.goto("/admin/account");
  const section = page.getByRole("region", { name: t("passkeys.title") });
  await section.getByLabel(t("passkeys.name")).fill(name);
  await section.getByLabel(t("passkeys.password")).fill(password);
  await section.getByRole("button", { name: t("passkeys.add") }).click();
}

test("a passkey signs in to where one wanted to go, and a removed one no more", async ({ browser, makePerson }) => {
  const person = await makePerson("Paula Passkey", "editor");
  const context = await browser.newContext({ storageState: await signedIn(browser, person) });
  const page = await context.newPage();
  await plugIn(page);
  const section = page.getByRole("region", { name: t("passkeys.title") });
  await add(page, "Telephone", "not the password");
  await expect(section.getByText(t("passkeys.wrongPassword"))).toBeVisible();
  await add(page, "Telephone", person.password);
  await expect(section.getByText(t("passkeys.added"))).toBeVisible();
  await expect(section.getByRole("rowheader", { name: "Telephone" })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);

  await context.clearCookies();
  await page.goto("/sign-in?next=/admin/tokens");
  await expect(page.getByRole("button", { name: t("passkeys.signIn") })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole("button", { name: t("passkeys.signIn") }).click();
  await expect(page).toHaveURL(/\/admin\/tokens$/);

  await page.goto("/admin/account");
  await section.getByRole("button", { name: t("passkeys.removeOf", { name: "Telephone" }) }).click();
  await expect(section.getByRole("rowheader")).toHaveCount(0);
  await context.clearCookies();
  await page.goto("/sign-in");
  await page.getByRole("button", { name: t("passkeys.signIn") }).click();
  await expect(page.getByText(t("problem.passkey-failed"))).toBeVisible();
  await context.close();
});

test("what was signed once signs in once", async ({ browser, makePerson }) => {
  const person = await makePerson("Rita Replay", "viewer");
  const context = await browser.newContext({ storageState: await signedIn(browser, person) });
  const page = await context.newPage();
  await plugIn(page);
  await add(page, "Key", person.password);
  await expect(page.getByText(t("passkeys.added"))).toBeVisible();
  await context.clearCookies();
  await page.goto("/sign-in");
  const sent = page.waitForRequest((request) => request.method() === "POST" && (request.postData() ?? "").includes("clientDataJSON"));
  await page.getByRole("button", { name: t("passkeys.signIn") }).click();
  const request = await sent;
  await expect(page).toHaveURL(/\/admin$/);
  const thief = await browser.newContext();
  const kept = Object.entries(await request.allHeaders()).filter(([name]) => !name.startsWith(":") && !["cookie", "content-length"].includes(name));
  const again = await thief.request.post(request.url(), { headers: Object.fromEntries(kept), data: request.postDataBuffer()!, maxRedirects: 0 });
  expect(await again.text()).toContain("not recognised");
  expect((await thief.cookies()).filter(({ name, value }) => name.includes("session") && value !== "")).toEqual([]);
  await Promise.all([context.close(), thief.close()]);
});

test("a device that does not know who holds it signs nobody in", async ({ browser, makePerson }) => {
  const person = await makePerson("Uma Unverified", "viewer");
  const context = await browser.newContext({ storageState: await signedIn(browser, person) });
  const page = await context.newPage();
  const { devices, authenticatorId } = await plugIn(page);
  await add(page, "Key", person.password);
  await expect(page.getByText(t("passkeys.added"))).toBeVisible();
  await devices.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
  await context.clearCookies();
  await page.goto("/sign-in");
  await page.getByRole("button", { name: t("passkeys.signIn") }).click();
  await expect(page.getByText(t("passkeys.notSigned"))).toBeVisible();
  await expect(page).toHaveURL(/\/sign-in/);
  await context.close();
});
