/** Cells of the editing grid are found as a person finds them: by the name of their row and of their column. */
import { expect, type Locator, type Page } from "./people";
import { t } from "./words";

/** Opens the grid of an indicator and narrows it to the series found. */
export async function openSheet(page: Page, indicator: string, find = ""): Promise<Locator> {
  await page.goto(`/admin/indicators/${indicator}/edit-data`);
  const sheet = page.getByRole("grid");
  await expect(sheet.locator("[data-active]")).toBeVisible();
  if (find !== "") await page.getByLabel(t("grid.bar.find")).fill(find);
  return sheet;
}

export async function cell(sheet: Locator, series: string, period: string): Promise<Locator> {
  const column = await sheet.getByRole("columnheader", { name: period, exact: true }).getAttribute("aria-colindex");
  return rowOf(sheet, series).locator(`[role=gridcell][aria-colindex="${column}"]`);
}

export function rowOf(sheet: Locator, series: string): Locator {
  return sheet.getByRole("row").filter({ has: sheet.page().getByRole("rowheader", { name: series, exact: true }) });
}

/** Types a figure as one does: onto the cell, and Enter. */
export async function enter(sheet: Locator, series: string, period: string, text: string): Promise<Locator> {
  const place = await cell(sheet, series, period);
  await place.click();
  await sheet.page().keyboard.type(text);
  await sheet.page().keyboard.press("Enter");
  return place;
}

/** Whether the edits are safe, as the page says it. */
export const saveState = (page: Page) => page.locator("[role=status][data-save]");
export const isSaved = (page: Page) => expect(saveState(page)).toHaveAttribute("data-save", "saved");

/** Puts text on the clipboard and presses the keys that paste it. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press("Control+v");
}

export const inspector = (page: Page) => page.getByRole("complementary", { name: t("grid.inspector.title") });
