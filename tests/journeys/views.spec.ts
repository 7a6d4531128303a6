/** One selection is looked at in every way that its figures allow, each way by an address, with script and without. */
import { expect, type Page, test } from "@playwright/test";
import { t, within } from "./words";

const TWO = "/indicators/IMTS_EXPORTS?area=BRA&counterpart=CHN&counterpart=USA";
const FLOW = "/indicators/IMTS_EXPORTS?area=CHN&counterpart=BRA";

const chart = (page: Page) => page.locator("#chart");
const drawing = (page: Page) => chart(page).getByRole("img").first();
const tab = (page: Page, name: "chart" | "multiples" | "mirror") => page.getByRole("navigation", { name: t("indicator.views") }).getByRole("link", { name: t(`indicator.view.${name}`), exact: true });
const row = (page: Page, label: string) => page.getByRole("navigation", { name: label, exact: true });
const file = (page: Page, format: string) => page.getByRole("region", { name: t("take.title") }).getByRole("link", { name: t("take.fileOf", { format }), exact: true });
const desc = (page: Page) => drawing(page).locator("desc").first();

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("several series stand side by side on one scale, or each on its own, and the picture does too", async ({ page, request }) => {
      await page.goto(TWO);
      await tab(page, "multiples").click();
      await expect(page).toHaveURL(/view=multiples/);
      await expect(chart(page).getByRole("listitem")).toHaveCount(2);
      await expect(chart(page)).toContainText(t("describe.facets.both", { count: 2 }));
      await row(page, t("indicator.scales.label")).getByRole("link", { name: t("indicator.scales.own") }).click();
      await expect(page).toHaveURL(/scales=own/);
      await expect(chart(page)).toContainText(t("describe.facets.time", { count: 2 }));
      const picture = await (await request.get((await file(page, "SVG").getAttribute("href"))!)).text();
      for (const area of ["China", "United States"]) expect(picture).toMatch(new RegExp(`<title id="picture-\\d-title">${area}</title>`));
      expect(picture.match(/class="chart-svg"/g)).toHaveLength(2);
    });

    test("what can be added up is stacked, on the page, in the picture and in the frame", async ({ page, request }) => {
      await page.goto(TWO);
      await row(page, t("indicator.marks.label")).getByRole("link", { name: t("indicator.marks.name.stacked-area"), exact: true }).click();
      await expect(page).toHaveURL(/mark=stacked-area/);
      await expect(desc(page)).toContainText("Stacked area chart with 2 parts");
      const svg = (await file(page, "SVG").getAttribute("href"))!;
      for (const address of [svg, svg.replace("/pictures/series.svg", "/embed/series")]) {
        const body = await (await request.get(address)).text();
        expect(body).toContain("Stacked area chart with 2 parts");
        expect(body.length).toBeLessThan(35_000);
      }
    });

    test("what is counted twice is not stacked, and the reader is told why", async ({ page, request }) => {
      await page.goto(`${TWO}&counterpart=WLD&mark=stacked-area`);
      await expect(desc(page)).toContainText("Line chart");
      await expect(page.getByText(within(t("indicator.marks.refusal.overlap")))).toBeVisible();
      await expect(row(page, t("indicator.marks.label"))).toHaveCount(0);
      const svg = await request.get("/pictures/series.svg?s=IMTS_EXPORTS.BRA.CHN.A&s=IMTS_EXPORTS.BRA.WLD.A&mark=stacked-area");
      expect(await svg.text()).toContain("Line chart with 2 series");
    });

    test("one flow is held against its other report, in the unit and in per cent, and either side can be read alone", async ({ page, request }) => {
      await page.goto(FLOW);
      await tab(page, "mirror").click();
      await expect(page).toHaveURL(/view=mirror/);
      for (const area of ["China", "Brazil"]) await expect(drawing(page)).toContainText(t("chart.mirror.reports", { area }));
      await chart(page).getByText(t("indicator.figuresAsTable")).click();
      const csv = (await (await request.get((await file(page, "CSV").getAttribute("href"))!)).text()).trimEnd().split("\r\n").map((line) => line.split(","));
      const at = (key: string) => Number(csv.find(([series, , , , , period]) => series === key && period === "2020")![6]);
      const [report, partner] = [at("IMTS_EXPORTS.CHN.BRA.A"), at("IMTS_IMPORTS.BRA.CHN.A")];
      const figures = chart(page).getByRole("row", { name: /^2020/ });
      await expect(figures.getByRole("cell").nth(2)).toContainText((partner - report).toLocaleString("en-GB", { maximumFractionDigits: 1, minimumFractionDigits: 1 }));
      await expect(figures.getByRole("cell").nth(3)).toContainText(((100 * (partner - report)) / report).toFixed(1));
      await chart(page).getByText(t("mirror.why")).click();
      await expect(chart(page).getByText(t("mirror.reasons.valuation"))).toBeVisible();
      const picture = await (await request.get((await file(page, "SVG").getAttribute("href"))!)).text();
      expect(picture).toContain("c-range");

      await row(page, t("indicator.reports.label")).getByRole("link", { name: "Brazil", exact: true }).click();
      await expect(page).toHaveURL(/IMTS_IMPORTS\?area=BRA&counterpart=CHN&view=mirror/);
      await tab(page, "chart").click();
      await expect(file(page, "CSV")).toHaveAttribute("href", /s=IMTS_IMPORTS\.BRA\.CHN\.A/);
    });

    test("a reader is not offered another report where there is none", async ({ page }) => {
      await page.goto("/indicators/CO2?area=CHN&area=USA");
      await expect(tab(page, "multiples")).toBeVisible();
      await expect(tab(page, "mirror")).toHaveCount(0);
      await expect(row(page, t("indicator.reports.label"))).toHaveCount(0);
    });
  });
}

test("switching views keeps the page, the focus and the place; one request each is answered, and the drawing is read as before", async ({ page }) => {
  await page.goto(TWO);
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  const asked: number[] = [];
  page.on("response", (answer) => answer.url().includes("_rsc=") && asked.push(answer.status()));
  for (const name of ["multiples", "mirror", "chart"] as const) {
    asked.length = 0;
    await tab(page, name).click();
    await expect(tab(page, name)).toHaveAttribute("aria-current", "page");
    await expect(tab(page, name)).toBeFocused();
    expect(asked).toEqual([200]);
  }
  expect(await page.evaluate(() => "isSamePage" in window)).toBe(true);
  await chart(page).locator("[role=application]").filter({ visible: true }).first().hover();
  await expect(chart(page).locator(".chart-read-title").filter({ visible: true })).toHaveText(/^20\d\d$/);
  await page.goBack();
  await expect(tab(page, "mirror")).toHaveAttribute("aria-current", "page");
  const [other] = await Promise.all([page.context().waitForEvent("page"), tab(page, "chart").click({ modifiers: ["ControlOrMeta"] })]);
  await expect(other).toHaveURL(/counterpart=USA$/);
});

test("the year that the map was moved to is not left over in another view", async ({ page }) => {
  await page.goto("/indicators/GDP_USD?view=map");
  const newest = (await chart(page).locator("figcaption").textContent())!;
  await page.getByRole("slider").press("ArrowLeft");
  await expect(chart(page).locator("figcaption")).not.toHaveText(newest);
  await page.getByRole("navigation", { name: t("indicator.views") }).getByRole("link", { name: t("indicator.view.ranking"), exact: true }).click();
  await expect(page).toHaveURL(/view=ranking/);
  await expect(chart(page).locator("figcaption")).toHaveText(newest);
});
