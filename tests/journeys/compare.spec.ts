/** Any series beside any other: found, added, read on two axes, taken away, and compared across the region, with script and without. */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { t, within } from "./words";

const BOTH = "/compare?s=IMTS_IMPORTS.CHN.CHL.A&s=TERMS_OF_TRADE.CHL._Z.A";

const chart = (page: Page) => page.locator("#chart");
const drawing = (page: Page) => chart(page).getByRole("img").filter({ visible: true });
const take = (page: Page) => page.getByRole("region", { name: t("take.title") });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("a reader begins with nothing, finds series by words with a mistake in them, adds two and takes one out", async ({ page }) => {
      await page.goto("/compare");
      await expect(page.getByRole("heading", { level: 3 })).toHaveCount(4);
      for (const [words, key] of [["exprots chile china", "IMTS_EXPORTS.CHL.CHN.A"], ["co2 per head brazil", "CO2_PC.BRA._Z.A"]] as const) {
        await page.getByRole("searchbox", { name: t("compare.add") }).fill(words);
        await page.getByRole("button", { name: t("compare.find"), exact: true }).click();
        await page.locator(`a[href*="${key}"]`).filter({ hasText: t("compare.addLink") }).first().click();
        await expect(page).toHaveURL(new RegExp(`s=${key}`));
      }
      await expect(page.getByRole("list", { name: t("compare.chosen") }).getByRole("listitem")).toHaveCount(2);
      await expect(page.getByRole("heading", { level: 1 })).toContainText("Chile – China");
      await page.getByRole("list", { name: t("compare.chosen") }).getByRole("link", { name: within(t("compare.removeOf", { series: "" }).trim()) }).first().click();
      await expect(page).not.toHaveURL(/CHL/);
      await expect(chart(page).locator("figcaption")).not.toBeEmpty();
    });

    test("two units stand on two axes, said in words with their danger, and as an index on one", async ({ page }) => {
      await page.goto(BOTH);
      await expect(page.getByRole("note")).toContainText(t("compare.twoAxes"));
      await expect(drawing(page)).toContainText("Right axis, double lines: index, 2015 = 100");
      await page.getByRole("link", { name: within(t("compare.indexOffer", { base: "" }).split(",")[0]!) }).click();
      await expect(page).toHaveURL(/transform=index:2001/);
      await expect(page.getByRole("note")).toHaveCount(0);
      await expect(chart(page)).toContainText("Index, 2001 = 100");
    });

    test("three units are refused one chart, and each series has its own", async ({ page }) => {
      await page.goto(`${BOTH}&s=CO2.CHN._Z.A`);
      await expect(page.getByRole("note")).toContainText("3 units");
      await expect(drawing(page)).toHaveCount(3);
      await expect(take(page).getByRole("link", { name: t("take.fileOf", { format: "CSV" }) })).toBeVisible();
      await expect(take(page).getByRole("link", { name: t("take.fileOf", { format: t("take.picture.svg") }) })).toHaveCount(0);
    });

    test("what is counted in two ways is named and not subtracted", async ({ page }) => {
      await page.goto("/compare?s=IMTS_EXPORTS.BRA.CHN.A&s=GOODS_EXPORTS.BRA.CHN.A&transform=less:GOODS_EXPORTS.BRA.CHN.A");
      await expect(page.getByRole("note")).toContainText("count the same things in different ways");
      await expect(page.getByRole("note")).toContainText("IMTS_EXPORTS and GOODS_EXPORTS");
      await expect(page.getByText(t("chart.empty"))).toBeVisible();
    });

    test("what is taken away is what is shown, with both axes on the picture and in the frame", async ({ page, request }) => {
      await page.goto(`${BOTH}&from=2010`);
      const of = (format: string) => take(page).getByRole("link", { name: t("take.fileOf", { format }), exact: true }).getAttribute("href");
      const csv = await (await request.get((await of("CSV"))!)).text();
      expect(csv).toContain("TERMS_OF_TRADE.CHL._Z.A");
      expect(csv).toContain("IMTS_IMPORTS.CHN.CHL.A");
      expect(csv).not.toMatch(/,2009,/);
      const svg = await (await request.get((await of(t("take.picture.svg")))!)).text();
      expect(svg).toContain("Left axis, single lines: US dollars");
      expect(svg).toContain("Right axis, double lines: index, 2015 = 100");
      expect(svg.match(/class="c-core"/g)!.length).toBeGreaterThan(1);
      const frame = await (await request.get("/embed/series?s=IMTS_IMPORTS.CHN.CHL.A&s=TERMS_OF_TRADE.CHL._Z.A")).text();
      expect(frame).toContain("Right axis, double lines");
      expect((await request.get(`/pictures/series.svg?${BOTH.split("?")[1]}&s=CO2.CHN._Z.A`)).status()).toBe(404);
    });

    test("two indicators are compared country by country, in a year that is chosen", async ({ page }) => {
      await page.goto("/compare?view=scatter");
      await expect(drawing(page)).toContainText("Chile");
      const before = await chart(page).locator("figcaption").textContent();
      if (javaScriptEnabled) {
        await page.getByRole("slider", { name: t("map.year") }).press("Home");
      } else {
        await page.getByRole("combobox", { name: t("map.year") }).selectOption("2015");
        await page.getByRole("button", { name: t("map.show"), exact: true }).last().click();
      }
      await expect(page).toHaveURL(/year=2015/);
      await expect(chart(page).locator("figcaption")).toContainText("2015");
      expect(before).not.toContain("2015,");
      await chart(page).getByText(t("indicator.figuresAsTable")).click();
      await expect(chart(page).getByRole("row", { name: /^Chile/ })).toContainText(/\d/);
    });
  });
}

test("an indicator's page leads to a comparison of what it shows", async ({ page }) => {
  await page.goto("/indicators/CO2_PC?area=CHN&area=USA");
  await page.getByRole("link", { name: t("indicator.compareWith") }).click();
  await expect(page).toHaveURL(/\/compare\?s=CO2_PC\.CHN\._Z\.A&s=CO2_PC\.USA\._Z\.A/);
});

for (const path of ["/compare", `${BOTH}&add=exports+brazil`, `${BOTH}&s=CO2.CHN._Z.A`, "/compare?view=scatter", "/zh/compare?view=scatter"]) {
  test(`no fault is found in ${path}`, async ({ page }) => {
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(" "))])).toEqual([]);
  });
}
