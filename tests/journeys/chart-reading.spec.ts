/** A chart is read to its ground by keyboard, pointer and finger, and is whole without any script. */
import { expect, test, type Page } from "@playwright/test";

const CHART = "/indicators/CO2?area=CHN&area=USA";

/** The layer over the plot, which is there once the page has its script. */
async function openChart(page: Page, address = CHART) {
  await page.goto(address);
  const figure = page.locator("figure#chart");
  const walk = figure.getByRole("application");
  await expect(walk).toBeVisible();
  return { figure, walk, said: figure.getByRole("status"), box: figure.locator(".chart-read") };
}

test("the arrow keys walk the periods, and each is said with all its figures", async ({ page }) => {
  const { walk, said, box } = await openChart(page);
  await walk.focus();
  await page.keyboard.press("Home");
  await expect(said).toHaveText(/^1990\. .*China: .*United States: |^1990\. .*United States: .*China: /);
  await page.keyboard.press("ArrowRight");
  await expect(said).toHaveText(/^1991\. /);
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  await expect(said).toHaveText(/^20\d\d\. /);
  await expect(box).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(box).toBeHidden();
});

test("up and down choose one series, which is then said alone while the others fade", async ({ page }) => {
  const { figure, walk, said } = await openChart(page);
  await walk.focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await expect(said).toHaveText(/^1990\. United States: [^;]*$/);
  await expect.poll(() => figure.locator("svg:visible g[data-s]:not(.c-label):not(.is-lit)").first().evaluate((group) => getComputedStyle(group).opacity)).toBe("0.18");
});

test("Enter leads from a figure to where it comes from", async ({ page }) => {
  const { walk } = await openChart(page);
  await walk.focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/[?&]at=1990.*#ground$/);
  await expect(page.locator("#ground")).toContainText("1990");
});

test("a press keeps the figures and their link, and a press beside the chart lets them go", async ({ page }) => {
  const { walk, box } = await openChart(page);
  await walk.click({ position: { x: 100, y: 60 } });
  await page.mouse.move(2, 2);
  await expect(box.getByRole("link")).toHaveAttribute("href", /at=\d{4}.*#ground$/);
  await page.mouse.down();
  await page.mouse.up();
  await expect(box).toBeHidden();
});

test("drawing across the plot shows those years, and Escape keeps all", async ({ page }) => {
  const { walk, box } = await openChart(page);
  const drag = async () => {
    const room = (await walk.boundingBox())!;
    await page.mouse.move(room.x + room.width * 0.25, room.y + 40);
    await page.mouse.down();
    await page.mouse.move(room.x + room.width * 0.75, room.y + 80, { steps: 4 });
  };
  await drag();
  await expect(box).toContainText(/\d{4}–\d{4}/);
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await expect(page).toHaveURL(CHART);
  await drag();
  await page.mouse.up();
  await expect(page).toHaveURL(/[?&]from=\d{4}&to=\d{4}/);
});

test("a range is marked by keyboard as well", async ({ page }) => {
  const { walk, said } = await openChart(page);
  await walk.focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+PageDown");
  await expect(said).toHaveText(/^1990–2000\. /);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/[?&]from=1990&to=2000/);
});

test("the layer moves nothing on the page", async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => shifts.push((entry as unknown as { value: number }).value))).observe({ type: "layout-shift", buffered: true });
  });
  const { walk } = await openChart(page);
  await walk.hover();
  await page.waitForTimeout(300);
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, each) => sum + each, 0)).toBeLessThan(0.02);
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
  test("a tap reads the figures and a second one opens their ground", async ({ page }) => {
    const { walk, box } = await openChart(page);
    await walk.tap({ position: { x: 120, y: 60 } });
    await expect(box).toContainText("China");
    await box.getByRole("link").tap();
    await expect(page.locator("#ground")).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the chart is whole, and every period of its table leads to its ground", async ({ page }) => {
    await page.goto(CHART);
    await expect(page.locator("figure#chart svg:visible path.c-line").first()).toBeVisible();
    await expect(page.locator("figure#chart [role=application]")).toHaveCount(0);
    await expect(page.locator("figure#chart table a[href*='at=1990']")).toHaveCount(1);
  });
});
