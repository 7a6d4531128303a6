/** A reader sorts the countries, narrows them to a part of the region, and reads a country's profile: with script and without. */
import { expect, type Page, test } from "@playwright/test";
import { t, within } from "./words";

const table = (page: Page) => page.getByRole("table", { name: t("countries.caption") });
const head = (page: Page, column: "name" | "exportShare" | "balance") => table(page).getByRole("columnheader", { name: within(t(`countries.column.${column}`)) });
const names = (page: Page) => table(page).getByRole("rowheader").allTextContents();

/** The first column of figures, unknown ones left out. */
async function exportShares(page: Page): Promise<number[]> {
  const cells = await table(page).locator("tbody tr td:nth-child(2)").allTextContents();
  return cells.flatMap((cell) => /^([\d.]+)%/.exec(cell)?.[1] ?? []).map(Number);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("the table is sorted by its heads, either way, and says so", async ({ page }) => {
      await page.goto("/countries");
      await expect(head(page, "name")).toHaveAttribute("aria-sort", "ascending");
      expect(await names(page)).toHaveLength(33);
      await head(page, "exportShare").getByRole("link").click();
      await expect(page).toHaveURL(/\/countries\?sort=exportShare$/);
      await expect(head(page, "exportShare")).toHaveAttribute("aria-sort", "descending");
      const falling = await exportShares(page);
      expect(falling.length).toBeGreaterThan(25);
      expect(falling).toEqual([...falling].sort((a, b) => b - a));
      await head(page, "exportShare").getByRole("link").click();
      await expect(page).toHaveURL(/sort=exportShare&order=asc$/);
      await expect(head(page, "exportShare")).toHaveAttribute("aria-sort", "ascending");
      expect(await exportShares(page)).toEqual([...falling].sort((a, b) => a - b));
      await expect(table(page).getByRole("row").last()).toContainText(t("countries.unknown"));
    });

    test("a part of the region is looked at alone, in the order chosen before", async ({ page }) => {
      await page.goto("/countries?sort=balance");
      await page.getByRole("link", { name: t("countries.group.south-america"), exact: true }).click();
      await expect(page).toHaveURL(/sort=balance&group=south-america$/);
      await expect(head(page, "balance")).toHaveAttribute("aria-sort", "descending");
      const shown = await names(page);
      expect(shown).toHaveLength(12);
      expect(shown[0]).toBe("Brazil");
    });

    test("on a phone the table scrolls within itself", async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto("/countries");
      expect(await page.locator("html").evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(360);
      await expect(table(page).getByRole("rowheader").first()).toHaveCSS("position", "sticky");
    });

    test("a profile divides trade among partners, with the same figures as a table that add up to a hundred", async ({ page }) => {
      await page.goto("/countries/BRA");
      const mix = page.getByRole("region", { name: t("country.mix.title") });
      const chart = mix.getByRole("figure").first();
      await expect(chart).toContainText(/\d%/);
      await chart.getByText(t("indicator.figuresAsTable")).click();
      const rows = await chart.getByRole("table").locator("tbody tr").all();
      expect(rows.length).toBeGreaterThan(5);
      for (const row of rows) {
        const sum = (await row.locator("td").allTextContents()).reduce((total, cell) => total + Number.parseFloat(cell), 0);
        expect(sum).toBeCloseTo(100, 5);
      }
    });

    test("what else is known of a country stands by theme, and leads to the figures of this country", async ({ page }) => {
      await page.goto("/countries/CHL");
      const figures = page.getByRole("table", { name: t("country.figures") });
      await expect(figures.getByRole("row", { name: /Military expenditure/ })).toContainText(/\d+ of \d+/);
      await figures.getByRole("link", { name: "Military expenditure" }).click();
      await expect(page).toHaveURL(/\/indicators\/MILITARY_EXP_PCT_GDP\?area=CHL$/);
    });

    test("what does not exist says so, and can be searched for", async ({ page }) => {
      expect((await page.goto("/countries/XXX"))?.status()).toBe(404);
      const search = page.getByRole("main").getByRole("search");
      await search.getByRole("searchbox").fill("Chile");
      await search.getByRole("button").click();
      await expect(page).toHaveURL(/\/search\?q=Chile$/);
    });
  });
}
