/** A reader finds what there is, by a key, by the keyboard alone, and without script. */
import { expect, type Page, test } from "@playwright/test";

const palette = (page: Page) => page.getByRole("dialog", { name: "What are you looking for?" });

/** Presses until it opens: the key is heard once the page's script has arrived. */
async function open(page: Page, key: string): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await expect(palette(page)).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

test.describe("the palette", () => {
  for (const key of ["Control+k", "/"]) {
    test(`opens with ${key}, is walked with the arrows and leads with Enter`, async ({ page }) => {
      await page.goto("/about");
      await open(page, key);
      const field = palette(page).getByRole("combobox");
      await expect(field).toBeFocused();
      await field.fill("exports brazil china");
      const options = palette(page).getByRole("option");
      await expect(options.first()).toHaveAccessibleName(/^Goods exports .*: Brazil – China figures$/);
      await expect(options.first()).toHaveAttribute("aria-selected", "true");
      await expect(field).toHaveAttribute("aria-activedescendant", (await options.first().getAttribute("id"))!);
      await page.keyboard.press("ArrowUp");
      await expect(options.last()).toHaveAttribute("aria-selected", "true");
      await expect(options.last()).toHaveAccessibleName("All results for “exports brazil china”");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/\/indicators\/\w+\?area=BRA&counterpart=CHN$/);
    });
  }

  test("closes with Escape and gives the focus back; a slash in a field is a slash", async ({ page }) => {
    await page.goto("/search");
    await open(page, "Control+k");
    await palette(page).getByRole("combobox").fill("per");
    await page.keyboard.press("Escape");
    await expect(palette(page)).toBeHidden();
    const field = page.getByRole("searchbox");
    await field.focus();
    await page.keyboard.type("1/2");
    await expect(field).toHaveValue("1/2");
    await expect(palette(page)).toBeHidden();
  });

  test("speaks the reader's language, and keeps the moment that is looked at", async ({ page }) => {
    await page.goto("/es/releases?asOf=2025-05-01");
    await page.getByRole("link", { name: "Buscar" }).click();
    const field = page.getByRole("combobox", { name: "¿Qué busca?" });
    await field.fill("poblacion");
    const first = page.getByRole("option").first();
    await expect(first).toHaveAccessibleName("Población indicador");
    await first.click();
    await expect(page).toHaveURL(/\/es\/indicators\/POPULATION\?asOf=2025-05-01/);
  });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("the page of results groups what was found, says what it took a mistyped word for, and leads on where there is nothing", async ({ page }) => {
      await page.goto("/search");
      await page.getByRole("searchbox").fill("exprots brazil");
      await page.getByRole("main").getByRole("button", { name: "Search" }).click();
      await expect(page.getByText("Nothing was found for “exprots brazil”; these are")).toBeVisible();
      await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(/^Figures \d+$/);
      await page.getByRole("link", { name: /^See all \d+ Indicators$/ }).click();
      await expect(page).toHaveURL(/kind=indicator/);
      await expect(page.getByRole("heading", { level: 2 })).toHaveCount(1);
      await page.getByRole("searchbox").fill("xyzzy");
      await page.getByRole("main").getByRole("button", { name: "Search" }).click();
      await page.getByRole("link", { name: "Peru" }).click();
      await expect(page.getByRole("link", { name: "Peru", exact: true }).first()).toHaveAttribute("href", "/countries/PER");
    });

    test("the catalogue is narrowed step by step, and each step takes itself back", async ({ page }) => {
      await page.goto("/indicators");
      const choices = page.getByRole("complementary", { name: "Narrow down" });
      const partner = choices.getByRole("link", { name: /^China \d+$/ });
      const promised = Number((await partner.textContent())!.replace(/\D/g, ""));
      await partner.click();
      const held = page.locator("main ul[aria-label] a[href^='/indicators/']");
      await expect(held).toHaveCount(promised);
      await choices.getByRole("link", { name: /^Monthly \d+$/ }).click();
      await expect(page).toHaveURL("/indicators?freq=M&counterpart=CHN");
      await page.getByRole("list", { name: "Chosen" }).getByRole("link", { name: /With the partner: China/ }).click();
      await expect(page).toHaveURL("/indicators?freq=M");
    });
  });
}
