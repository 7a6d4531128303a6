/** A new indicator goes from its definition to published first figures by keys alone, without a developer. */
import { expect, type Page, test } from "./people";
import { figure } from "./proposals";
import { keyboardOf } from "./keyboard";
import { cell, isSaved } from "./sheet";
import { numbered, t } from "./words";

const field = (page: Page, name: string) => page.getByRole("group", { name, exact: true });
/** Characters are quick; each press of another key is a decision. With one press and five characters a second this takes less than two minutes and a half, a new source included; with a known source much less. */
const PRESSES_MAX = 90;

test("an editor defines an indicator with a source of its own, keys in its first figures, and both are published together", async ({ as, request }, info) => {
  const page = await as("editor");
  const keys = keyboardOf(page);
  const english = { name: t("content.languages.en") };
  await page.goto("/admin/indicators");
  await keys.skip();
  await keys.to(page.getByRole("link", { name: t("desk.indicators.new") }));
  await keys.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("content.indicator.new"));

  await keys.skip();
  await keys.fill(page.getByLabel(t("content.indicator.fields.id"), { exact: true }), "SOYA_SOLD");
  await keys.fill(field(page, t("content.indicator.fields.name")).getByRole("textbox", english), "Soya sold to China");
  await expect(field(page, t("content.indicator.fields.name")).getByRole("textbox", { name: t("content.missing") })).toHaveCount(3);
  await keys.fill(field(page, t("content.indicator.fields.definition")).getByRole("textbox", english), "Soya beans shipped, by country of origin.");
  await keys.fill(page.getByLabel(t("content.indicator.fields.pillar")), "Trade");
  await keys.fill(page.getByRole("combobox", { name: t("content.indicator.fields.unitCode") }), "TONNE");
  await expect(field(page, t("content.indicator.fields.unit")).getByRole("textbox", { name: t("content.languages.es") })).toHaveValue("toneladas");
  await keys.fill(page.getByLabel(t("content.indicator.fields.unitMult")), "thousands");
  await keys.fill(page.getByLabel(t("content.indicator.fields.source"), { exact: true }), t("content.source.make"));
  await keys.fill(page.getByLabel(t("content.source.fields.id"), { exact: true }), "soya_bulletin");
  await keys.fill(page.getByLabel(t("content.source.fields.publisher"), { exact: true }), "General Administration of Customs");
  await keys.fill(page.getByLabel(t("content.source.fields.title"), { exact: true }), "Monthly bulletin, table 15");
  await keys.fill(page.getByLabel(t("content.source.fields.licence"), { exact: true }), "As published, with its source named");
  await keys.fill(page.getByLabel(t("content.source.fields.accessed")), "2026-11-25");
  await keys.fill(page.getByLabel(t("content.source.fields.howObtained")), "Keyed in from the bulletin");
  await keys.fill(page.getByLabel(t("content.indicator.fields.aggregation")), "added");
  await keys.fill(page.getByLabel(t("content.indicator.fields.minValue")), "0");
  await keys.fill(page.getByLabel(t("entryForm.message")), "Soya sold to China is followed from now on");
  await keys.press("Enter");

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("grid.title", { name: "Soya sold to China" }));
  await expect(page).toHaveURL(/\/admin\/indicators\/SOYA_SOLD\/edit-data\?changeset=\d+$/);
  await keys.skip();
  await keys.to(page.getByRole("button", { name: t("grid.bar.addSeries") }));
  await keys.press("Enter");
  await keys.fill(page.getByLabel(t("grid.addSeries.area")), "Brazil");
  await keys.fill(page.getByLabel(t("grid.addSeries.counterpart")), "China");
  await keys.to(page.getByRole("dialog").getByRole("button", { name: t("grid.addSeries.add") }));
  await keys.press("Enter");
  const sheet = page.getByRole("grid");
  await keys.to(await cell(sheet, "Brazil China", "2026"));
  await keys.press("ArrowLeft");
  await keys.type("74700");
  await keys.press("ArrowLeft");
  await keys.type("69600");
  await keys.press("Enter");
  await isSaved(page);
  await keys.press("Escape");
  await keys.to(page.getByRole("button", { name: "Submit for review" }), "Shift+Tab");
  await keys.press("Enter");
  await expect(page.getByText(t("grid.draft.submitted"))).toBeVisible();

  info.annotations.push({ type: "keys", description: `${keys.count.presses} presses, ${keys.count.characters} characters` });
  expect(keys.count.presses).toBeLessThanOrEqual(PRESSES_MAX);

  const changeset = new URL(page.url()).searchParams.get("changeset");
  const reviewer = await as("reviewer");
  await reviewer.goto(`/admin/changesets/${changeset}`);
  await reviewer.getByRole("button", { name: "Publish", exact: true }).press("Enter");
  await expect(reviewer.getByText(numbered(t("changeset.done.publish", { publication: 0 }))).first()).toBeVisible();
  expect(await figure(request, "SOYA_SOLD.BRA.CHN.A", "2025")).toBe(74700);
  expect(await figure(request, "SOYA_SOLD.BRA.CHN.A", "2024")).toBe(69600);
  await reviewer.goto("/es/indicators/SOYA_SOLD");
  await expect(reviewer.getByRole("heading", { level: 1 })).toHaveText("Soya sold to China");
});
