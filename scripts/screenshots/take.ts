/** A page is photographed as a reader sees it once it is quiet: fonts loaded, nothing moving. */
import type { Browser, BrowserContext, Page } from "@playwright/test";
import type { Shot } from "./shots";

export interface Account {
  email: string;
  password: string;
}

/** A browser window of that look; signed in where an account is given. */
export async function openWindow(browser: Browser, base: string, look: { width: number; height: number; theme: Shot["theme"] }, account?: Account): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: base, viewport: { width: look.width, height: look.height }, colorScheme: look.theme, reducedMotion: "reduce", locale: "en-GB", timezoneId: "UTC",
  });
  if (account) await signIn(await context.newPage(), account);
  return context;
}

/** Goes to the address and waits until the picture stands. */
export async function show(page: Page, path: string): Promise<void> {
  const answer = await page.goto(path, { waitUntil: "networkidle" });
  if (!answer || answer.status() >= 400) throw new Error(`${path} answered ${answer?.status() ?? "nothing"}`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

async function signIn(page: Page, { email, password }: Account): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(/\/admin/);
  await page.close();
}
