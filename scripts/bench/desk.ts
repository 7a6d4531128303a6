/** Benchmarks of the desk drive a real Chromium, signed in, against the built product on a data folder of its own. */
import { spawnSync } from "node:child_process";
import { type Browser, chromium, type Page } from "@playwright/test";
import { findBrowser } from "../find-browser";
import { startProduct } from "../product-process";
import { makeTemporaryFolder, removeTemporaryFolder } from "../temporary-folder";

export const ADMINISTRATOR = { email: "bench@puente.invalid", password: "a-long-way-from-the-sea" };

export interface Desk {
  origin: string;
  /** A page of somebody who has just signed in. */
  signIn: (who: Account) => Promise<Page>;
  /** Makes another account from the command line. */
  makeReviewer: () => Account;
}

export type Account = typeof ADMINISTRATOR;

/** The deed has the product and a browser. */
export async function atDesk<T>(deed: (desk: Desk) => Promise<T>): Promise<T> {
  const dataDir = makeTemporaryFolder();
  const product = await startProduct(["node", "--import", "tsx", "scripts/start.ts"], dataDir, { PUENTE_ADMIN_EMAIL: ADMINISTRATOR.email, PUENTE_ADMIN_PASSWORD: ADMINISTRATOR.password });
  const browser = await chromium.launch(findBrowser());
  try {
    const origin = `http://localhost:${product.port}`;
    return await deed({ origin, signIn: (who) => signIn(browser, origin, who), makeReviewer: () => makeReviewer(dataDir) });
  } finally {
    await browser.close();
    await product.stop();
    removeTemporaryFolder(dataDir);
  }
}

async function signIn(browser: Browser, origin: string, { email, password }: Account): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, permissions: ["clipboard-read", "clipboard-write"], locale: "en-GB" });
  const page = await context.newPage();
  await page.goto(`${origin}/sign-in`);
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/admin");
  return page;
}

function makeReviewer(dataDir: string): Account {
  const account = { email: "reviewer@puente.invalid", password: "nine boats on a quiet river" };
  const command = ["--import", "tsx", "scripts/puente.ts", "user", "create", "--email", account.email, "--role", "reviewer", "--password-stdin"];
  const { status, stderr } = spawnSync(process.execPath, command, { input: account.password, env: { ...process.env, PUENTE_DATA_DIR: dataDir }, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return account;
}

/** The grid of an indicator, ready to be typed into. */
export async function openGrid(page: Page, origin: string, indicator: string): Promise<void> {
  await page.goto(`${origin}/admin/indicators/${indicator}/edit-data`);
  await page.locator("[role=grid] [data-active]").click();
}

/** Until every edit is safe. */
export async function isSaved(page: Page): Promise<void> {
  await page.locator('[role=status][data-save="saved"]').waitFor({ timeout: 60_000 });
}
