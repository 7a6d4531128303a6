/** An annotation is set on the chart itself, by pointer or by keys, and the fields say where it stands. */
import { expect, type Page, test } from "./people";
import { t } from "./words";

const NEW = "/admin/annotations/new?indicator=CO2&area=CHL";
const from = (page: Page) => page.getByLabel(t("annotationForm.from"), { exact: true });
const to = (page: Page) => page.getByLabel(t("annotationForm.to"), { exact: true });
const walk = (page: Page) => page.getByRole("application", { name: t("annotationForm.chart.walk") });
const option = (page: Page, name: string) => page.getByLabel(t("annotationForm.indicator"), { exact: true }).locator("option", { hasText: `(${name})` });

/** Presses at a share of the plot's width. */
async function at(page: Page, share: number) {
  const { x, y, width, height } = (await walk(page).boundingBox())!;
  return { x: x + share * width, y: y + height / 2 };
}

test("a press on a point and a range drawn across the chart set the time", async ({ as }) => {
  const page = await as("editor");
  await page.goto(NEW);
  await walk(page).scrollIntoViewIfNeeded();
  const point = await at(page, 0.5);
  await page.mouse.click(point.x, point.y);
  await expect(from(page)).toHaveValue(/^\d{4}$/);
  await expect(to(page)).toHaveValue("");
  await expect(page.getByText(t("annotationForm.chart.pointSet", { from: await from(page).inputValue() }))).toBeVisible();

  const [start, end] = [await at(page, 0.25), await at(page, 0.75)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 8 });
  await page.mouse.up();
  await expect(to(page)).toHaveValue(/^\d{4}$/);
  expect(Number(await to(page).inputValue())).toBeGreaterThan(Number(await from(page).inputValue()));
  await expect(page).toHaveURL(NEW);
});

test("the keys set a point and a range as well, and the fields can be mended by hand", async ({ as }) => {
  const page = await as("editor");
  await page.goto(NEW);
  await walk(page).focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  const first = Number(await from(page).inputValue());
  expect(first).toBeGreaterThan(1800);
  for (const key of ["Shift+ArrowRight", "Shift+ArrowRight", "Enter"]) await page.keyboard.press(key);
  await expect(from(page)).toHaveValue(String(first));
  await expect(to(page)).toHaveValue(String(first + 2));
  await to(page).fill(`${first + 5}`);
  await expect(to(page)).toHaveValue(String(first + 5));
});

test("the chart follows the indicator that is chosen, the text that was typed stays, and the note is saved where it was set", async ({ as }) => {
  const page = await as("editor");
  const title = page.getByLabel(t("annotationForm.titleIn", { language: t("annotationForm.languages.en") }));
  const body = page.getByLabel(t("annotationForm.bodyIn", { language: t("annotationForm.languages.en") }));
  await page.goto("/admin/annotations/new");
  await expect(page.getByText(t("annotationForm.chart.none"))).toBeVisible();
  await title.fill("A year of drought");
  await body.fill("Less water, **less power**.");
  await page.getByLabel(t("annotationForm.indicator"), { exact: true }).selectOption(await option(page, "ELEC_HYDRO").getAttribute("value"));
  await page.getByLabel(t("annotationForm.area"), { exact: true }).selectOption("BRA");
  await expect(page.locator("#anchor-chart")).toBeVisible();
  await expect(page).toHaveURL(/indicator=ELEC_HYDRO&area=BRA/);
  await expect(title).toHaveValue("A year of drought");
  await expect(body).toHaveValue("Less water, **less power**.");
  await expect(page.getByRole("region", { name: t("annotationForm.preview") }).first().locator("strong")).toHaveText("less power");
  await expect(page.locator("summary").filter({ hasText: t("annotationForm.missing") })).toHaveCount(3);

  await walk(page).focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  const year = await from(page).inputValue();
  await page.getByLabel(t("annotationForm.sourceUrl")).fill("https://example.org/drought");
  await page.getByLabel(t("entryForm.message")).fill("The drought is told");
  await page.getByRole("button", { name: t("entryForm.save") }).click();
  await expect(page).toHaveURL(/\/admin\/changesets\/\d+$/);
  await page.getByRole("article").getByRole("link", { name: t("changeset.entries.open") }).click();
  await expect(from(page)).toHaveValue(year);
  await expect(page.locator("#anchor-chart")).toBeVisible();
});
