/** What makes the grid quicker than a spreadsheet: turning, filling, statuses beside figures, files, and the others at work. */
import { writeXlsx } from "hucre/xlsx";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "./people";
import { cell, enter, inspector, isSaved, openSheet, paste, rowOf } from "./sheet";
import { t } from "./words";

const tool = (page: Page, name: "turn" | "fillDown") => page.getByRole("button", { name: new RegExp(`^${t(`grid.bar.${name}`)}`) });
const file = (page: Page) => page.getByLabel(t("grid.file.open"), { exact: true }).and(page.locator("input"));

test("the table is turned by a button, and takes a column of figures for one series", async ({ as }) => {
  const page = await as("editor");
  const sheet = await openSheet(page, "ELEC_SOLAR", "brazil");
  await (await cell(sheet, "Brazil", "2020")).click();
  await tool(page, "turn").click();
  await expect(sheet.getByRole("columnheader", { name: "Brazil", exact: true })).toBeVisible();
  await (await cell(sheet, "2020", "Brazil")).click();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await paste(page, "11.5\n12.5\n13.5");
  await expect(await cell(sheet, "2022", "Brazil")).toContainText("13.5");
  await tool(page, "turn").click();
  await expect(await cell(sheet, "Brazil", "2022")).toContainText("13.5");
  await isSaved(page);
});

test("figures are filled down, typed into many cells, and taken with the statuses in the column beside them", async ({ as }) => {
  const page = await as("editor");
  const sheet = await openSheet(page, "ELEC_WIND");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await (await cell(sheet, "Argentina", "2022")).click();
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Control+d");
  const argentina = (await (await cell(sheet, "Argentina", "2022")).textContent())!;
  const below = rowOf(sheet, "Argentina").locator("xpath=following-sibling::*[@role='row'][1]").locator(`[role=gridcell][data-active], [role=gridcell][data-changed]`).first();
  await expect(below).toContainText(argentina);
  await page.keyboard.type("7.5e");
  await page.keyboard.press("Control+Enter");
  await expect(await cell(sheet, "Argentina", "2022")).toHaveAccessibleName(/^7\.5e changed/);
  await (await cell(sheet, "Brazil", "2021")).click();
  await paste(page, "81.5\tp\t82.5\t\n");
  await expect(await cell(sheet, "Brazil", "2021")).toHaveAccessibleName(/^81\.5p /);
  await expect(await cell(sheet, "Brazil", "2022")).toHaveAccessibleName(/^82\.5 /);
  await expect(page.getByRole("status").filter({ hasText: t("grid.report.statusColumns", { count: 1 }) }).or(page.getByText(t("grid.report.statusColumns", { count: 1 })))).toBeVisible();
  await isSaved(page);
});

test("the keys are listed where one asks for them, and the cell shows its course and what was said of it before", async ({ as }) => {
  const page = await as("editor");
  const sheet = await openSheet(page, "CO2", "brazil");
  await (await cell(sheet, "Brazil", "2021")).click();
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: t("grid.keysHelp.title") });
  await expect(keys).toContainText(t("grid.keysHelp.fillDown"));
  await page.keyboard.press("Escape");
  await expect(keys).toBeHidden();
  await expect(inspector(page).getByRole("img", { name: t("grid.inspector.course") })).toBeVisible();
  await inspector(page).getByText(t("grid.inspector.history")).click();
  await expect(inspector(page).getByRole("listitem").first()).toContainText("4 Apr 2025");
  await expect(inspector(page).getByRole("listitem")).toHaveCount(3);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test("a workbook is shown as what it would change, refused rows with their place, and nothing is written before it is taken", async ({ as }) => {
  const page = await as("editor");
  const sheet = await openSheet(page, "GAS_PRODUCTION");
  const workbook = await writeXlsx({ sheets: [{ name: "Notes", rows: [["Nothing here"]] }, { name: "Table 1", rows: [["A bulletin"], ["Country", 2021, 2022], ["Brasil", 40.25, "41,5"], ["Atlantis", 1, null], ["阿根廷", null, 46.5]] }] });
  await file(page).setInputFiles({ name: "bulletin.xlsx", mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", buffer: Buffer.from(workbook) });
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText(t("grid.file.layout.across"));
  await expect(dialog.getByRole("row", { name: /Brazil 2021/ })).toContainText("40.25");
  await expect(dialog).toContainText("Atlantis names no area");
  await expect(dialog).toContainText(t("grid.file.place", { row: 4, column: 2 }));
  await expect(sheet.locator("[data-changed]")).toHaveCount(0);
  await dialog.getByRole("button", { name: t("grid.file.take", { count: 3 }) }).click();
  await expect(await cell(sheet, "Brazil", "2022")).toContainText("41.5");
  await isSaved(page);
  await page.keyboard.press("Control+Home");
  await page.getByRole("button", { name: new RegExp(`^${t("grid.bar.undo")}`) }).click();
  await expect(sheet.locator("[data-changed]")).toHaveCount(0);
});

test("a file that is no table is refused with its reason", async ({ as }) => {
  const page = await as("editor");
  await openSheet(page, "GAS_PRODUCTION");
  await file(page).setInputFiles({ name: "scan.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") });
  await expect(page.getByRole("status").or(page.getByRole("alert")).filter({ hasText: "scan.pdf is no table" })).toBeVisible();
  await file(page).setInputFiles({ name: "broken.xlsx", mimeType: "application/zip", buffer: Buffer.from("PK no archive") });
  await expect(page.getByText("broken.xlsx is damaged")).toBeVisible();
});

test("two editors see each other's figures within two seconds, and both values where they meet", async ({ as }) => {
  const [page, other] = [await as("editor"), await as("otherEditor")];
  const [sheet, theirs] = [await openSheet(page, "ELEC_NUCLEAR", "argentina"), await openSheet(other, "ELEC_NUCLEAR", "argentina")];
  await enter(sheet, "Argentina", "2020", "9.25");
  await isSaved(page);
  const seen = await cell(theirs, "Argentina", "2020");
  await expect(seen).toHaveAccessibleName(/Edda Editor .* proposes 9\.25/, { timeout: 2500 });
  await seen.click();
  await expect(inspector(other)).toContainText("9.25");
  await other.keyboard.type("9.5");
  await other.keyboard.press("Enter");
  await isSaved(other);
  await expect(await cell(sheet, "Argentina", "2020")).toHaveAccessibleName(/^9\.25 .*Otto Editor .* proposes 9\.5/, { timeout: 2500 });
});
