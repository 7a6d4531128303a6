/** `npm run screenshots [-- NAME …]`: pages in every width, theme and language to screenshots/, and docs/overview.png for the README. */
import { mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { createProgress } from "../../lib/progress";
import { prepareEnvironment } from "../environment";
import { findBrowser } from "../find-browser";
import { startProduct } from "../product-process";
import { build } from "../products";
import { makeTemporaryFolder, removeTemporaryFolder } from "../temporary-folder";
import { allShots, type Shot } from "./shots";
import { openWindow, show } from "./take";

const FOLDER = "screenshots";
const FRONT = path.join("docs", "overview.png");
const FRONT_BYTES_MAX = 250_000;
const HEIGHT = 900;
const ACCOUNT = { email: "photographer@puente.invalid", password: "a quiet look at every page" };

prepareEnvironment("production");
const wanted = process.argv.slice(2);
const progress = createProgress();
await build(["client", "bundles", "pages"], progress);
const shots = allShots().filter(({ name }) => wanted.length === 0 || wanted.some((text) => name.startsWith(text)));
const dataDir = makeTemporaryFolder();
const settings = { PUENTE_ADMIN_EMAIL: ACCOUNT.email, PUENTE_ADMIN_PASSWORD: ACCOUNT.password };
const product = await progress.step("starting on the starter figures", () => startProduct([process.execPath, "dist/server.js"], dataDir, settings));
const browser = await chromium.launch(findBrowser());
try {
  const base = `http://127.0.0.1:${product.port}`;
  mkdirSync(FOLDER, { recursive: true });
  for (const [look, group] of byLook(shots)) {
    await progress.step(`${look}, ${group.length} pages`, () => takeGroup(browser, base, group));
  }
  if (wanted.length === 0 || wanted.includes("front")) await progress.step(FRONT, () => takeFront(browser, base));
} finally {
  await browser.close();
  await product.stop();
  removeTemporaryFolder(dataDir);
}

/** Those that one window can take, one after the other. */
function byLook(all: Shot[]): Map<string, Shot[]> {
  const groups = new Map<string, Shot[]>();
  for (const shot of all) {
    const look = `${shot.width} px ${shot.theme}${shot.desk ? ", desk" : ""}`;
    groups.set(look, [...(groups.get(look) ?? []), shot]);
  }
  return groups;
}

async function takeGroup(from: Browser, base: string, group: Shot[]): Promise<void> {
  const { width, theme, desk } = group[0]!;
  const context = await openWindow(from, base, { width, height: HEIGHT, theme }, desk ? ACCOUNT : undefined);
  const page = await context.newPage();
  for (const { name, path: address } of group) {
    await show(page, address);
    await page.screenshot({ path: path.join(FOLDER, `${name}.png`), fullPage: true });
  }
  await context.close();
}

/** The first screen of the overview, for the README. */
async function takeFront(from: Browser, base: string): Promise<void> {
  const context = await openWindow(from, base, { width: 1280, height: 860, theme: "light" });
  const page = await context.newPage();
  await show(page, "/");
  await page.screenshot({ path: FRONT });
  await context.close();
  const bytes = statSync(FRONT).size;
  if (bytes > FRONT_BYTES_MAX) throw new Error(`${FRONT} has ${bytes} bytes; ${FRONT_BYTES_MAX} are enough for it`);
}
