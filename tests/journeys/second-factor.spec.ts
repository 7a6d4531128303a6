/** A person sets up an authenticator, signs in with it and with a recovery code, and takes it away again; with script and without. */
import { codeOf } from "./authenticator";
import { expect, type Page, signedIn, test } from "./people";
import { violationsOn } from "./violations";
import { t } from "./words";

/** Sets it up on the account page; gives the secret and the recovery codes. */
async function setUp(page: Page, password: string): Promise<{ secret: string; codes: string[] }> {
  await page.goto("/admin/account");
  const section = page.getByRole("region", { name: t("secondFactor.title") });
  await section.getByLabel(t("secondFactor.password")).fill("not the password");
  await section.getByRole("button", { name: t("secondFactor.begin") }).click();
  await expect(section.getByText(t("secondFactor.wrongPassword"))).toBeVisible();
  await section.getByLabel(t("secondFactor.password")).fill(password);
  await section.getByRole("button", { name: t("secondFactor.begin") }).click();
  await expect(section.getByRole("img", { name: t("secondFactor.qrCode") })).toBeVisible();
  const secret = (await section.locator("code").textContent())!;
  await section.getByLabel(t("secondFactor.code"), { exact: true }).fill("000000");
  await section.getByRole("button", { name: t("secondFactor.confirm") }).click();
  await expect(section.getByText(t("secondFactor.wrongCode"))).toBeVisible();
  await section.getByLabel(t("secondFactor.code"), { exact: true }).fill(codeOf(secret, -1));
  await section.getByRole("button", { name: t("secondFactor.confirm") }).click();
  const codes = await section.getByLabel(t("secondFactor.codesOnce")).innerText();
  return { secret, codes: codes.split("\n") };
}

async function firstStep(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.goto("/sign-in?next=/admin/changesets");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("signIn.codeTitle"));
}

async function secondStep(page: Page, code: string): Promise<void> {
  await page.getByLabel(t("signIn.code"), { exact: true }).fill(code);
  await page.getByRole("button", { name: "Sign in" }).click();
}

for (const javaScriptEnabled of [true, false]) {
  test(`an authenticator guards the account, ${javaScriptEnabled ? "with script" : "without script"}`, async ({ browser, makePerson }) => {
    const person = await makePerson("Tina Twofold", "viewer");
    const own = await browser.newContext({ storageState: await signedIn(browser, person), javaScriptEnabled });
    const account = await own.newPage();
    const { secret, codes } = await setUp(account, person.password);
    expect(codes).toHaveLength(10);
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();

    await test.step("no session before the code", async () => {
      await firstStep(page, person);
      expect((await context.cookies()).filter(({ name, value }) => name.includes("session") && value !== "")).toEqual([]);
      expect((await context.request.get("/admin", { maxRedirects: 0 })).status()).toBe(307);
      await expect(signedIn(browser, person)).rejects.toThrow();
      if (javaScriptEnabled) expect(await violationsOn(page)).toEqual([]);
    });

    await test.step("a wrong code is refused, and the right one leads to where one wanted to go", async () => {
      await secondStep(page, "123456");
      await expect(page.getByText(t("problem.second-factor-failed"))).toBeVisible();
      await secondStep(page, codeOf(secret));
      await expect(page).toHaveURL(/\/admin\/changesets$/);
      expect((await context.cookies()).map(({ name }) => name)).not.toContain("puente.second-step");
    });

    await test.step("a code that was used is refused, and a recovery code works once", async () => {
      const other = await browser.newContext({ javaScriptEnabled });
      const elsewhere = await other.newPage();
      await firstStep(elsewhere, person);
      await secondStep(elsewhere, codeOf(secret, -1));
      await expect(elsewhere.getByText(t("problem.second-factor-failed"))).toBeVisible();
      await secondStep(elsewhere, codes[0]!);
      await expect(elsewhere).toHaveURL(/\/admin\/changesets$/);
      await firstStep(page, person);
      await secondStep(page, codes[0]!);
      await expect(page.getByText(t("problem.second-factor-failed"))).toBeVisible();
      await other.close();
    });

    await test.step("taken away with the password, it is asked for no more", async () => {
      await account.goto("/admin/account");
      const section = account.getByRole("region", { name: t("secondFactor.title") });
      await expect(section.getByText(t("secondFactor.codesLeft", { count: 9 }))).toBeVisible();
      if (javaScriptEnabled) expect(await violationsOn(account)).toEqual([]);
      await section.getByLabel(t("secondFactor.password")).fill(person.password);
      await section.getByRole("button", { name: t("secondFactor.end") }).click();
      await expect(section.getByText(t("secondFactor.done.end"))).toBeVisible();
      await signedIn(browser, person);
    });
    await Promise.all([own.close(), context.close()]);
  });
}

test("an administrator takes a lost second factor away", async ({ as, browser, makePerson }) => {
  const person = await makePerson("Lara Lostit", "editor");
  const own = await browser.newContext({ storageState: await signedIn(browser, person) });
  await setUp(await own.newPage(), person.password);
  const admin = await as("admin");
  await admin.goto("/admin/users");
  const form = admin.getByRole("form", { name: person.name });
  await form.getByRole("button", { name: t("users.resetFactor") }).click();
  await expect(form.getByRole("status")).toContainText(t("users.done.resetFactor"));
  expect((await own.request.get("/admin", { maxRedirects: 0 })).status()).toBe(307);
  await signedIn(browser, person);
  await own.close();
});
