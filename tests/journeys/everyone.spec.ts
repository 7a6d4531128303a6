/** Every page can be used by everybody: by ear, by keyboard, at 320 px, in the dark, in four languages. */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "./people";
import { DESK_PAGES, PUBLIC_PAGES } from "./pages";
import { t } from "./words";

const SKIP = new RegExp(`^(${t("site.skip")}|${t("desk.skip")})$`);

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
/** A key that stands where its text should be, such as `releases.kind.revision`; hosts and files look alike. */
const KEY = /(?<![\w./@:-])[a-z]+(?:\.[a-z][A-Za-z]*)+(?![\w./@-])/g;
const NO_KEY = /\.(?:org|com|net|cn|csv|xlsx|json)$/;
const PHONE = { width: 320, height: 640 };

/** What the dark changes, and what another language does not: these rules take longer than all others together. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/** All faults; of the colours alone, or of all but the colours. No page has frames, so axe needs no second tab for them. */
async function faultsOf(page: Page, part: "all" | "colours" | "words" = "all"): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (part === "colours") axe.withRules(COLOURS);
  else axe.withTags(TAGS);
  if (part === "words") axe.disableRules(COLOURS);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 10).map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`));
}

/** Keys in the title, on the page and in the names that are only heard; lines of code are no words. */
async function unworded(page: Page): Promise<string[]> {
  const shown = await page.evaluate(() => {
    const code = document.querySelectorAll<HTMLElement>("code, pre");
    for (const each of code) each.style.setProperty("display", "none", "important");
    const text = [document.title, document.body.innerText, ...[...document.querySelectorAll("[aria-label]")].map((each) => each.getAttribute("aria-label"))].join("\n");
    for (const each of code) each.style.removeProperty("display");
    return text;
  });
  return [...new Set(shown.match(KEY) ?? [])].filter((text) => !NO_KEY.test(text));
}

/** What is wide itself scrolls in a region of its own. */
async function fitsPhone(page: Page, address: string): Promise<void> {
  const before = page.viewportSize()!;
  await page.setViewportSize(PHONE);
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), `${address} at ${PHONE.width} px`).toBeLessThanOrEqual(PHONE.width);
  await page.setViewportSize(before);
}

/** The first press of Tab offers the way past the navigation, where there is one. */
async function skipsNavigation(page: Page, address: string): Promise<void> {
  if ((await page.getByRole("navigation").count()) === 0) return;
  await page.keyboard.press("Tab");
  const skip = page.locator(":focus");
  await expect.soft(skip, address).toHaveText(SKIP);
  await expect.soft(skip, address).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect.soft(page.locator("main"), address).toBeFocused();
}

async function hasNoBarrier(page: Page, address: string): Promise<void> {
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  // That the page itself is not found is none.
  page.on("console", (message) => message.type() === "error" && !message.location().url.endsWith(address) && complaints.push(message.text()));
  await page.goto(address);
  await skipsNavigation(page, address);
  expect.soft(await unworded(page), `${address}, texts`).toEqual([]);
  expect.soft(await faultsOf(page), `${address}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect.soft(await faultsOf(page, "colours"), `${address}, dark`).toEqual([]);
  await fitsPhone(page, address);
  expect.soft(complaints, `${address}, what the browser complains of`).toEqual([]);
}

test.describe("no barrier, light, dark and on a phone, is on", () => {
  for (const { example } of PUBLIC_PAGES) test(example, async ({ page }) => hasNoBarrier(page, example));
  for (const { example } of DESK_PAGES) test(example, async ({ as }) => hasNoBarrier(await as("admin"), example));
});

for (const locale of ["es", "pt", "zh"]) {
  test(`no public page has a barrier in ${locale}, and each says which language it is in`, async ({ page }) => {
    for (const { example } of PUBLIC_PAGES) {
      const address = example === "/" ? `/${locale}` : `/${locale}${example}`;
      await page.goto(address);
      await expect.soft(page.locator("html")).toHaveAttribute("lang", new RegExp(`^${locale}`));
      expect.soft(await faultsOf(page, "words"), address).toEqual([]);
      await fitsPhone(page, address);
    }
  });
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("every public page says what it is and what it has, with letters twice as large too", async ({ page }) => {
    for (const { example } of PUBLIC_PAGES) {
      await page.goto(example);
      await expect.soft(page.getByRole("heading", { level: 1 }), example).toBeVisible();
      expect.soft((await page.locator("main").innerText()).length, example).toBeGreaterThan(80);
      const { clientWidth, scrollWidth } = await page.evaluate(doubleLetters);
      await expect.soft(page.getByRole("heading", { level: 1 }), `${example}, twice as large`).toBeVisible();
      expect.soft(scrollWidth, `${example}, twice as large`).toBeLessThanOrEqual(clientWidth);
    }
  });
});

for (const [address, who] of [["/indicators/CHN_CUSTOMS_BALANCE", "nobody"], ["/countries", "nobody"], ["/sign-in", "nobody"], ["/admin/users", "admin"], ["/admin/annotations/new", "admin"]] as const) {
  test(`the focus is never out of sight on ${address}`, async ({ as }) => {
    const page = await as(who);
    await page.goto(address);
    const hidden = new Set<string>();
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press("Tab");
      const fault = await page.evaluate(faultOfFocus);
      if (fault) hidden.add(fault);
    }
    expect([...hidden]).toEqual([]);
  });
}

/** Runs in the page, which needs no script of its own for that: how wide it is once all letters are twice as large. */
function doubleLetters(): { clientWidth: number; scrollWidth: number } {
  const { documentElement: root } = document;
  root.style.fontSize = "200%";
  return { clientWidth: root.clientWidth, scrollWidth: root.scrollWidth };
}

/** Runs in the page: what is wrong with how the focused element shows its focus. */
function faultOfFocus(): string | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  // The button inside a date field belongs to the browser, which marks it itself.
  if (element.matches("input[type=date]:not(:focus-visible)")) return null;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const { top, left, width, height } = element.getBoundingClientRect();
  const name = `${element.tagName} ${element.getAttribute("aria-label") ?? element.textContent?.slice(0, 40)}`;
  if ((outlineStyle === "none" || outlineWidth === "0px") && boxShadow === "none") return `${name} has no mark`;
  if (width < 1 || height < 1 || left + width < 0 || top + height < 0 || top > innerHeight || left > innerWidth) return `${name} is out of sight`;
  // What the pointer goes through cannot be found by a point of it.
  if (getComputedStyle(element).pointerEvents === "none") return null;
  const seen = document.elementFromPoint(Math.min(left + width / 2, innerWidth - 1), Math.min(Math.max(top + Math.min(height, 20) / 2, 0), innerHeight - 1));
  return seen === null || element.contains(seen) || seen.contains(element) ? null : `${name} is covered by ${seen.tagName}`;
}
