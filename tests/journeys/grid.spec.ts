/** An editor keys in and pastes figures as in a spreadsheet, and nothing that was typed is ever lost. */
import { expect, type Page, signedIn, signIn, test } from "./people";
import { cell, enter, inspector, isSaved, openSheet, paste, rowOf, saveState } from "./sheet";
import { t, within } from "./words";

/** Each journey edits an indicator of its own, so that no draft is in the way of another. */
const active = (page: Page) => page.getByRole("grid").locator("[data-active]");

test("a figure is typed over another, stands beside what is published, and is saved by itself", async ({ as }) => {
  const page = await as("editor");
  const sheet = await openSheet(page, "POPULATION", "brazil");
  await expect(saveState(page)).toHaveAttribute("data-save", "clean");
  const changed = await enter(sheet, "Brazil", "2023", "211140999");
  await expect(changed).toHaveAccessibleName("211,140,999 changed, published 211,140,729");
  await expect(changed.getByText("211,140,729", { exact: true })).toBeVisible();
  await isSaved(page);
  await changed.click();
  await expect(inspector(page)).toContainText(/Published\s*211,140,729\s*Draft\s*211,140,999\s*Before, 2022\s*210,306,415/);
  await expect(page.getByRole("region", { name: t("grid.draft.label") })).toContainText(t("grid.summary.changed", { count: 1 }));
});

test("a new period and a new series are added and filled", async ({ as }) => {
  const page = await as("editor");
  const sheet = await openSheet(page, "OIL_PRODUCTION");
  await page.getByRole("button", { name: t("grid.bar.addSeries") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(t("grid.addSeries.area")).selectOption("URY");
  await dialog.getByRole("button", { name: t("grid.bar.addSeries") }).click();
  await page.getByRole("button", { name: t("grid.bar.after", { period: "2026" }) }).click();
  await expect(await enter(sheet, "Uruguay", "2026", "12.5")).toHaveAccessibleName(/^12\.5 new/);
  await isSaved(page);
});

test("arrows, Enter, Tab, Home, F2 and Escape do what a spreadsheet's do", async ({ as }) => {
  const page = await as("editor");
  const sheet = await openSheet(page, "ELEC_HYDRO");
  const press = (...keys: string[]) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  const isAt = async (series: string, period: string) => {
    await expect(await cell(sheet, series, period)).toBeFocused();
  };
  await (await cell(sheet, "Argentina", "2021")).click();
  await press("ArrowRight", "ArrowDown");
  await isAt("Bahamas", "2022");
  await press("ArrowLeft", "ArrowUp", "ArrowUp");
  await isAt("Antigua and Barbuda", "2021");
  // A run of Tab is a row; Enter goes to the beginning of the next.
  await page.keyboard.type("1.5");
  await press("Tab");
  await page.keyboard.type("2.5");
  await press("Tab");
  await isAt("Antigua and Barbuda", "2023");
  await page.keyboard.type("3.5");
  await press("Enter");
  await isAt("Argentina", "2021");
  await press("Shift+Enter");
  await expect(await cell(sheet, "Antigua and Barbuda", "2021")).toContainText("1.5");
  await expect(await cell(sheet, "Antigua and Barbuda", "2022")).toContainText("2.5");
  // F2 opens the figure as it is; Escape leaves it so.
  await press("F2");
  await expect(page.getByRole("textbox", { name: t("grid.inspector.title") })).toHaveValue("1.5");
  await page.keyboard.type("99");
  await press("Escape");
  await expect(active(page)).toHaveAccessibleName(/^1\.5 /);
  await press("F2", "End", "Backspace");
  await page.keyboard.type("7");
  await press("Enter");
  await expect(await cell(sheet, "Antigua and Barbuda", "2021")).toContainText("1.7");
  await press("ArrowUp", "Delete");
  await expect(await cell(sheet, "Antigua and Barbuda", "2021")).not.toContainText("1.7");
  await press("Control+Home");
  await expect(active(page)).toHaveAttribute("data-column", "0");
  await press("Control+End");
  await expect(active(page)).toHaveAttribute("data-row", String(Number(await sheet.getAttribute("aria-rowcount")) - 2));
  // No keyboard is trapped in it.
  await press("Escape", "Tab");
  await expect(sheet.locator(":focus")).toHaveCount(0);
});

test("every step is undone and done again, typed or removed, saved or not", async ({ as }) => {
  const page = await as("editor");
  const sheet = await openSheet(page, "ELEC_GAS", "chile");
  const figure = await cell(sheet, "Chile", "2020");
  const before = (await figure.textContent())!;
  await enter(sheet, "Chile", "2020", "31");
  await isSaved(page);
  await figure.click();
  await page.keyboard.press("Delete");
  await expect(figure).toHaveText(before);
  await page.keyboard.press("Delete");
  await expect(figure).toHaveAccessibleName(within(t("grid.state.removed")));
  for (const text of [new RegExp(`^${before}$`), /^31 /, new RegExp(`^${before}$`)]) {
    await page.keyboard.press("Control+z");
    await expect(figure).toHaveAccessibleName(text);
  }
  await page.keyboard.press("Control+y");
  await expect(figure).toHaveAccessibleName(/^31 changed/);
  await page.keyboard.press("Control+Shift+z");
  await page.keyboard.press("Control+y");
  await expect(figure).toHaveAccessibleName(within(t("grid.state.removed")));
  await page.getByRole("button", { name: t("grid.bar.undo") }).click();
  await expect(figure).toHaveText(before);
});

test.describe("the clipboard", () => {
  test("a block of 40 series by 5 years is pasted from a spreadsheet with decimal commas, and the one cell that cannot be read waits with its reason", async ({ as }) => {
    const page = await as("editor");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const sheet = await openSheet(page, "GOODS_EXPORTS");
    const block = Array.from({ length: 40 }, (_, row) => Array.from({ length: 5 }, (_, column) => `${row + 1}.${String(column).repeat(3)}.000,5`));
    block[2]![3] = "12 apples";
    await page.keyboard.press("Tab");
    await sheet.locator("[data-row='0'][data-column='19']").click();
    await paste(page, block.map((row) => row.join("\t")).join("\r\n"));
    await expect(page.getByText(t("grid.report.title", { taken: 199, refused: 1 }))).toBeVisible();
    const draft = page.getByRole("region", { name: t("grid.draft.label") });
    await expect(draft).toContainText(t("grid.summary.changed", { count: 199 }));
    await expect(sheet.locator("[data-row='0'][data-column='19']")).toHaveAccessibleName(/^1,000,000\.5 new/);
    await expect(sheet.locator("[data-row='1'][data-column='23']")).toHaveAccessibleName(/^2,444,000\.5 /);
    const refused = sheet.locator("[data-row='2'][data-column='22']");
    await expect(refused).toHaveAttribute("aria-invalid", "true");
    await expect(refused).toHaveAccessibleName(/^12 apples .*error: .*words or a unit/);
    await isSaved(page);
    await page.getByRole("button", { name: "Submit for review" }).click();
    await expect(draft).toContainText(t("grid.draft.unread", { count: 1 }));
    await page.keyboard.press("Escape");
    await refused.click();
    await page.keyboard.press("Control+z");
    await expect(draft).toContainText(t("grid.summary.changed", { count: 0 }));
  });

  test("figures are copied, cut and pasted by the keys for it, exactly", async ({ as }) => {
    const page = await as("editor");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const sheet = await openSheet(page, "ELEC_COAL", "chile");
    const [from, to] = [await cell(sheet, "Chile", "2020"), await cell(sheet, "Chile", "2022")];
    const figure = (await from.textContent())!;
    await from.click();
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Control+c");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^[\d.]+\t[\d.]+$/);
    await to.click();
    await page.keyboard.press("Control+v");
    await expect(to).toHaveAccessibleName(new RegExp(`^${figure} changed`));
    await from.click();
    await page.keyboard.press("Control+x");
    await expect(from).toHaveAccessibleName(within(t("grid.state.removed")));
    await page.keyboard.press("Control+z");
    await expect(from).toHaveText(figure);
  });
});

test("what is wrong or doubtful is said at its cell while one types: errors in words, warnings until they are answered", async ({ as }) => {
  const page = await as("editor");
  const sheet = await openSheet(page, "ELEC_COAL_SHARE", "chile");
  const wrong = await enter(sheet, "Chile", "2020", "150");
  await expect(wrong).toHaveAccessibleName(/error: 150 is above 100/);
  await expect(wrong).toHaveAttribute("aria-invalid", "true");
  const doubtful = await enter(sheet, "Chile", "2024", "0.0158");
  await expect(doubtful).toHaveAccessibleName(/warning: 0\.0158 is about 0\.001 times/);
  const draft = page.getByRole("region", { name: t("grid.draft.label") });
  await draft.getByRole("button", { name: t("grid.summary.errors", { count: 1 }) }).click();
  await expect(wrong).toBeFocused();
  await expect(inspector(page).getByRole("note").filter({ hasText: t("grid.inspector.error") })).toContainText("150 is above 100");
  await draft.getByRole("button", { name: t("grid.summary.warnings", { count: 1 }) }).click();
  await expect(doubtful).toBeFocused();
  await inspector(page).getByLabel(t("grid.inspector.answer")).fill("The last coal plant was closed in January");
  await page.keyboard.press("Tab");
  await expect(draft.getByRole("button", { name: /warning/ })).toHaveCount(0);
  await expect(doubtful).not.toHaveAccessibleName(/warning/);
  await isSaved(page);
});

test("a draft survives the reload of its page, saved or not yet", async ({ as }) => {
  const page = await as("editor");
  const sheet = await openSheet(page, "ELEC_NUCLEAR", "brazil");
  await enter(sheet, "Brazil", "2020", "14.25");
  await isSaved(page);
  await page.route("**/edit-data**", (route) => (route.request().method() === "POST" ? route.abort() : route.continue()));
  await enter(sheet, "Brazil", "2021", "14.5");
  await enter(sheet, "Brazil", "2022", "half typed");
  await expect(saveState(page)).toHaveAttribute("data-save", "unreachable");
  await page.reload();
  await page.getByLabel(t("grid.bar.find")).fill("brazil");
  await expect(await cell(sheet, "Brazil", "2020")).toHaveAccessibleName(/^14\.25 changed/);
  await expect(await cell(sheet, "Brazil", "2021")).toHaveAccessibleName(/^14\.5 changed/);
  await expect(await cell(sheet, "Brazil", "2022")).toHaveAccessibleName(/^half typed .*error/);
  await page.unroute("**/edit-data**");
  await isSaved(page);
});

test("edits made offline are kept, and saved when the connection is back", async ({ as }) => {
  const page = await as("editor");
  const sheet = await openSheet(page, "ELEC_SOLAR", "chile");
  await page.context().setOffline(true);
  await enter(sheet, "Chile", "2023", "18.5");
  await enter(sheet, "Chile", "2024", "20.25");
  await expect(saveState(page)).toHaveAttribute("data-save", "offline");
  await expect(saveState(page)).toContainText(t("grid.save.offline", { count: 2 }));
  await page.context().setOffline(false);
  await isSaved(page);
  const elsewhere = await openSheet(await as("editor"), "ELEC_SOLAR", "chile");
  await expect(await cell(elsewhere, "Chile", "2023")).toHaveAccessibleName(/^18\.5 changed/);
  await expect(await cell(elsewhere, "Chile", "2024")).toHaveAccessibleName(/^20\.25 changed/);
});

test("a session that ends in the middle loses nothing: one signs in beside it and goes on", async ({ browser, makePerson }) => {
  const person = await makePerson("Edgar Expired", "editor");
  const context = await browser.newContext({ storageState: await signedIn(browser, person) });
  const page = await context.newPage();
  const sheet = await openSheet(page, "ELEC_WIND", "chile");
  await enter(sheet, "Chile", "2022", "8.5");
  await isSaved(page);
  await endOtherSessions(await (await browser.newContext({ storageState: await signedIn(browser, person) })).newPage());
  await enter(sheet, "Chile", "2023", "9.5");
  await expect(saveState(page)).toHaveAttribute("data-save", "signed-out");
  await enter(sheet, "Chile", "2024", "10.5");
  const [door] = await Promise.all([context.waitForEvent("page"), page.getByRole("link", { name: t("grid.save.signIn") }).click()]);
  await signIn(door, person);
  // It goes on by itself when its tab is seen again, and by its button where the browser does not tell.
  await page.bringToFront();
  await page.getByRole("button", { name: t("grid.save.goOn") }).click({ timeout: 1_000 }).catch(() => undefined);
  await isSaved(page);
  await page.reload();
  await page.getByLabel(t("grid.bar.find")).fill("chile");
  for (const [period, value] of [["2022", "8.5"], ["2023", "9.5"], ["2024", "10.5"]] as const) await expect(await cell(sheet, "Chile", period)).toHaveAccessibleName(new RegExp(`^${value} changed`));
  expect(await rowOf(sheet, "Chile").locator("[data-changed]").count()).toBe(3);
  await context.close();
});

async function endOtherSessions(page: Page): Promise<void> {
  await page.goto("/admin/account");
  for (const button of await page.getByRole("button", { name: t("account.end") }).all()) await button.click();
  await expect(page.getByRole("button", { name: t("account.end") })).toHaveCount(0);
  await page.context().close();
}
