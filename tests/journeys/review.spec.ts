/** A reviewer sees what a proposal touches, looks at the pages as they will be, asks about a single figure, and decides by keys alone. */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "./people";
import { draft, figure, submit } from "./proposals";
import { t, within } from "./words";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
const step = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const region = (page: Page, name: string) => page.getByRole("region", { name: within(name) });
const shown = (value: number) => value.toLocaleString("en-GB");

async function hasNoFault(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(TAGS).analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`))).toEqual([]);
}

test("a reviewer reads what changes for readers, looks at the page as it will be, and readers see nothing of it", async ({ as, tokens, request }) => {
  const series = "CO2.ARG._Z.A";
  const old = (await figure(request, series, "2023"))!;
  const value = old + 1_000_000;
  const id = await submit(request, tokens.editor, {
    message: "Argentina counted its fires",
    items: [{ series, period: "2023", value: String(value), note: "Table 7 of the yearbook" }],
    entries: [{ kind: "annotation", data: { title: { en: "Fires in the Chaco" }, body: { en: "Counted since 2023." }, lang: "en", indicator: "CO2", area: "ARG", from: "2023", sourceUrl: "https://example.org/fires" } }],
  });
  const page = await as("reviewer");
  await page.goto(`/admin/changesets/${id}`);
  const touches = region(page, t("changeset.touched.title"));
  await expect(touches.getByRole("row", { name: /Argentina/ })).toContainText(/million tonnes in 2023.*million tonnes in 2023/s);
  await expect(touches.getByRole("listitem").filter({ hasText: "Fires in the Chaco" })).toContainText(t("changeset.touched.act.added"));
  await expect(touches.getByRole("link", { name: t("changeset.touched.page.overview") })).toBeVisible();
  await hasNoFault(page);

  await touches.getByRole("row", { name: /Argentina/ }).getByRole("link").click();
  await expect(page.getByRole("complementary", { name: t("preview.label") })).toContainText(t("preview.what", { id }));
  await expect(page.locator("#chart")).toContainText("Fires in the Chaco");
  await hasNoFault(page);
  await page.getByRole("link", { name: t("indicator.view.table"), exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/admin/changesets/${id}/preview/indicators/CO2\\?.*view=table`));
  await expect(page.getByRole("row", { name: /2023/ }).first()).toContainText(shown(value));

  const reader = await as("nobody");
  await reader.goto("/indicators/CO2?area=ARG&view=table");
  await expect(reader.getByRole("row", { name: /2023/ }).first()).toContainText(shown(old));
  await reader.goto(`/admin/changesets/${id}/preview/indicators/CO2?area=ARG&view=table`);
  await expect(reader).toHaveURL(/\/sign-in/);
  expect(await figure(request, series, "2023")).toBe(old);

  await page.getByRole("link", { name: t("preview.back", { id }) }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Argentina counted its fires");
});

test("a question stands at its figure, reaches the author's desk, and is settled there", async ({ as, tokens, request }) => {
  const series = "CO2.URY._Z.A";
  const id = await draft(request, tokens.editor, { message: "Uruguay's yearbook", items: [{ series, period: "2022", value: "8000001" }, { series, period: "2023", value: "8000002" }] });
  const viewer = await as("viewer");
  await viewer.goto(`/admin/changesets/${id}`);
  const row = (page: Page) => page.locator(`[id="cell-${series}-2022"]`);
  await row(viewer).getByRole("button", { name: within("2022") }).click();
  await row(viewer).getByLabel(t("changeset.comments.label"), { exact: true }).fill("Which table is this from?");
  await row(viewer).getByRole("button", { name: t("changeset.comments.send") }).click();
  await expect(row(viewer).getByRole("listitem")).toContainText("Which table is this from?");

  const editor = await as("editor");
  await editor.goto("/admin");
  const waiting = region(editor, t("desk.comments")).getByRole("listitem").filter({ hasText: "Which table is this from?" });
  await expect(waiting).toContainText("Vera Viewer");
  await hasNoFault(editor);
  await waiting.getByRole("link").click();
  await expect(row(editor)).toBeInViewport();
  await row(editor).getByRole("button", { name: within("Vera Viewer") }).click();
  await expect(row(editor).getByRole("listitem")).toContainText(within("Edda Editor"));
  await editor.goto("/admin");
  await expect(editor.getByText("Which table is this from?", { exact: true }).and(editor.locator("section p.max-w-text"))).toHaveCount(0);
});

test("figures are narrowed by kind and by what is doubtful, and a point of the checklist leads to its figure", async ({ as, tokens, request }) => {
  const series = "CO2.BOL._Z.A";
  const old = (await figure(request, series, "2021"))!;
  const id = await submit(request, tokens.editor, {
    message: "Bolivia's yearbook",
    items: [{ series, period: "1996", value: String((await figure(request, series, "1996"))! + 1), kind: "correction" }, { series, period: "2021", value: String(old * 10) }],
  });
  const page = await as("reviewer");
  await page.goto(`/admin/changesets/${id}`);
  const table = page.getByRole("table", { name: t("changeset.diff.caption") });
  await expect(table.getByRole("row")).toHaveCount(3);
  await page.getByLabel(t("changeset.filter.only")).selectOption("warned");
  await page.getByRole("button", { name: t("changeset.filter.show"), exact: true }).click();
  await expect(page).toHaveURL(/only=warned/);
  await expect(table.getByRole("row")).toHaveCount(2);
  await expect(table).toContainText(shown(old * 10));
  await page.getByRole("link", { name: t("changeset.filter.clear") }).click();
  await page.getByLabel(t("changeset.filter.kind")).selectOption("correction");
  await page.getByRole("button", { name: t("changeset.filter.show"), exact: true }).click();
  await expect(table.getByRole("row")).toHaveCount(2);
  await expect(table).not.toContainText(shown(old * 10));
  await page.goto(`/admin/changesets/${id}`);
  await region(page, t("changeset.checklist.title")).getByRole("link", { name: t("changeset.checklist.toRow") }).first().click();
  await expect(page.locator(`[id="cell-${series}-2021"]`)).toBeInViewport();
});

test("a changeset is reviewed and sent back by keys alone; keys do nothing while one types, and can be turned off", async ({ as, tokens, request }) => {
  const series = "CO2.ECU._Z.A";
  const id = await submit(request, tokens.editor, { message: "Ecuador's yearbook", items: [{ series, period: "2022", value: String((await figure(request, series, "2022"))! * 10) }] });
  const page = await as("reviewer");
  await page.goto(`/admin/changesets/${id}`);
  await expect(page.getByRole("button", { name: within(t("changeset.keys.open")) })).toBeVisible();
  const note = page.getByRole("textbox", { name: t("changeset.actions.reason") });
  await page.keyboard.press("j");
  await expect(page.locator(":focus")).toContainText(t("changeset.checklist.warning"));
  await page.keyboard.press("p");
  await expect(step(page, "Publish")).toBeFocused();
  await page.keyboard.press("r");
  await expect(note).toBeFocused();
  await page.keyboard.type("jkpr? the unit");
  await expect(note).toHaveValue("jkpr? the unit");
  await page.keyboard.press("Tab");
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: t("changeset.keys.title") });
  await expect(keys).toContainText(t("changeset.keys.next"));
  await hasNoFault(page);
  await keys.getByRole("checkbox").press("Space");
  await keys.getByRole("button", { name: t("changeset.keys.close") }).press("Enter");
  await page.keyboard.press("j");
  await expect(page.locator("[data-review-point]:focus")).toHaveCount(0);
  await step(page, "Reject").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("form", { name: t("changeset.actions.label") }).getByRole("status").first()).toContainText(t("changeset.done.reject"));
});

test("on a phone the review page, the desk and a preview scroll in one direction only", async ({ as, tokens, request }) => {
  const id = await draft(request, tokens.editor, { message: "A long reason that says in many words why figures of several countries change at the same time", items: ["CHL", "PER", "COL"].map((area) => ({ series: `CO2.${area}._Z.A`, period: "2022", value: "77000000" })) });
  const page = await as("reviewer");
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [`/admin/changesets/${id}`, "/admin", `/admin/changesets/${id}/preview/indicators/CO2`, `/zh/admin/changesets/${id}`, `/es/admin/changesets/${id}/preview/countries/CHL`]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
  await page.goto("/admin/changesets/34/preview");
  await expect(page.getByRole("main")).toContainText(t("preview.decided"));
  await hasNoFault(page);
});
