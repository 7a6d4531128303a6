/** A reader asks the map who leads where and when: with script in its place, and without by a form. */
import { expect, type Page, test } from "@playwright/test";

const map = (page: Page) => page.locator("#leading-partner");
const country = (page: Page, name: string) => map(page).getByRole("link", { name: new RegExp(`^${name}: `) }).first();

test("the slider changes title, countries and address without asking the server, and a link shows the same year again", async ({ page }) => {
  await page.goto("/");
  await expect(country(page, "Brazil")).toHaveAccessibleName("Brazil: China, 2 to 1 or more");
  const pages: string[] = [];
  page.on("request", (request) => request.resourceType() !== "other" && !request.url().includes("icon") && pages.push(request.url()));
  await map(page).getByRole("slider", { name: "Year" }).press("Home");
  await expect(country(page, "Brazil")).toHaveAccessibleName("Brazil: United States, 2 to 1 or more");
  await expect(country(page, "Antigua and Barbuda")).toHaveAccessibleName("Antigua and Barbuda: Figures incomplete");
  await expect(map(page).locator("figcaption")).toHaveText(/ 1 of 27 countries in 2001$/);
  await expect(page).toHaveURL(/\?year=2001$/);
  expect(pages).toEqual([]);
  await page.reload();
  await expect(map(page).locator("figcaption")).toHaveText(/ 1 of 27 countries in 2001$/);
  await map(page).getByRole("button", { name: "Play through the years" }).click();
  await expect(map(page).locator("figcaption")).toHaveText(/in 2003$/);
  await map(page).getByRole("button", { name: "Pause" }).click();
  await expect(page).toHaveURL(/\?year=200\d$/);
});

test("a finger reads the figure first, and follows with the second touch", async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  await page.goto("/");
  await expect(map(page).getByRole("slider")).toBeVisible();
  await country(page, "Brazil").tap();
  await expect(map(page).getByText("Tap again for more")).toBeVisible();
  await country(page, "Brazil").tap();
  await expect(page).toHaveURL(/\/countries\/BRA$/);
  await context.close();
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("every state is a link with its leader in its name, by keyboard too, and a class of the legend stands out alone", async ({ page }) => {
      await page.goto("/");
      await expect(map(page).locator("a[data-n]")).toHaveCount(33);
      await country(page, "Grenada").focus();
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/\/countries\/GRD$/);
      await page.goto("/");
      await map(page).getByRole("checkbox", { name: /^China, 2 to 1 or more/ }).check();
      await expect(country(page, "Brazil")).toHaveCSS("opacity", "1");
      await expect(country(page, "Mexico")).toHaveCSS("opacity", "0.16");
    });

    test("another way of counting has its own years and its own partners", async ({ page }) => {
      await page.goto("/?year=2024");
      await map(page).getByRole("link", { name: /^Historical, with the EU/ }).click();
      await expect(page).toHaveURL(/basis=cow/);
      await expect(map(page).locator("figcaption")).toHaveText(/^In 2014 the United States was the largest of three/);
      await map(page).getByText("All years as tables").click();
      const turns = map(page).getByRole("table", { name: "Leading trade partner of each country" });
      await expect(turns.getByRole("row", { name: /^Brazil / })).toContainText(/European Union .*China .*2014/);
    });
  });
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the year is chosen in a form, in every way of counting", async ({ page }) => {
    await page.goto("/?basis=own");
    await map(page).getByLabel("Year").selectOption("2016");
    await map(page).getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/basis=own&year=2016#leading-partner$/);
    await expect(map(page).locator("figcaption")).toHaveText(/in 2016$/);
  });
});
