/** A figure goes from an editor's hand through another person's review to every reader, with its reason, and can be taken back. */
import type { APIRequestContext, Browser } from "@playwright/test";
import { expect, type Page, type Person, signIn, test } from "./people";
import { draft, figure, publish, submit } from "./proposals";
import { enter, isSaved, openSheet } from "./sheet";
import { numbered, t, within } from "./words";

const PUBLISHED = numbered(t("changeset.done.publish", { publication: 0 }));
const PUBLICATION = numbered(t("indicator.publication", { number: 0 }));
const CHANGESET = numbered(t("grid.draft.open", { id: 0 }));

/** What came of the last step, as it is shown and spoken. */
const answer = (page: Page) => page.getByRole("form", { name: t("changeset.actions.label") }).getByRole("status").first();
const step = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** A figure near the one that is published, so that nothing but the change itself is noticed. */
async function another(request: APIRequestContext, series: string, period: string, by = 1): Promise<string> {
  return String((await figure(request, series, period))! + by);
}

/** As people write it: 77,287,704. */
const shown = (value: string | number) => Number(value).toLocaleString("en-GB");

async function comeIn(browser: Browser, person: Omit<Person, "state">): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto("/admin");
  await signIn(page, person);
  return page;
}

/** Presses a button that is marked as not to be pressed, as a program would. */
async function force(page: Page, name: string): Promise<void> {
  await step(page, name).evaluate((button: HTMLButtonElement) => button.form!.requestSubmit(button));
}

test("a figure and a remark go from an editor's grid through a reviewer to every reader within a second, with their reason", async ({ browser, page: reader, makePerson, request }) => {
  const [key, period] = ["CO2.CHL._Z.A", "2022"];
  const editor = await comeIn(browser, await makePerson("Erika Entry", "editor"));
  const reviewer = await comeIn(browser, await makePerson("Rolf Review", "reviewer"));
  const value = await another(request, key, period, 1_000);
  const title = `Refineries were counted anew, to ${shown(value)} tonnes`;
  await reader.goto("/indicators/CO2?area=CHL&at=2022");

  await editor.getByRole("link", { name: t("desk.startData"), exact: true }).click();
  await editor.getByRole("link", { name: t("desk.indicators.editOf", { name: "Carbon dioxide emissions (fossil fuels and industry)" }) }).click();
  await editor.getByLabel(t("grid.bar.find")).fill("chile");
  await editor.getByLabel(t("grid.draft.message")).fill("Chile counted its refineries anew");
  await enter(editor.getByRole("grid"), "Chile", period, value);
  await isSaved(editor);
  const changeset = (await editor.getByRole("region", { name: t("grid.draft.label") }).getByRole("link", { name: CHANGESET }).textContent())!;

  await editor.goto("/admin/annotations/new?indicator=CO2&area=CHL&from=2022");
  await editor.getByLabel(t("annotationForm.titleIn", { language: t("annotationForm.languages.en") })).fill(title);
  await editor.getByLabel(t("annotationForm.bodyIn", { language: t("annotationForm.languages.en") })).fill("Two refineries had been **left out** of the figures since 2019.");
  await editor.getByLabel(t("annotationForm.sourceUrl")).fill("https://example.org/yearbook");
  await editor.getByLabel(t("annotationForm.sourceTitle")).fill("Yearbook of 2026");
  await editor.getByRole("combobox", { name: t("annotationForm.changeset") }).selectOption({ label: `${changeset}: Chile counted its refineries anew` });
  await editor.getByRole("button", { name: t("entryForm.save") }).click();
  await expect(editor.getByRole("heading", { level: 1 })).toHaveText("Chile counted its refineries anew");
  await step(editor, "Submit for review").click();
  await expect(answer(editor)).toContainText(t("grid.draft.submitted"));
  await expect(step(editor, "Publish")).toHaveAccessibleDescription(within(t("changeset.reasons.role", { needed: "reviewer" })));
  await force(editor, "Publish");
  await expect(answer(editor)).toContainText(t("problem.forbidden", { needed: "reviewer" }));

  await reviewer.reload();
  await reviewer.getByRole("region", { name: t("desk.queues.review") }).getByRole("link", { name: "Chile counted its refineries anew" }).first().click();
  await expect(reviewer.getByRole("row", { name: /Chile/ }).filter({ hasText: shown(value) })).toContainText(/revision|correction/);
  await expect(reviewer.getByRole("article")).toContainText(title);
  await step(reviewer, "Publish").click();
  await expect(answer(reviewer)).toContainText(PUBLISHED);

  await expect.poll(() => figure(request, key, period), { timeout: 1_000, intervals: [50] }).toBe(Number(value));
  await reader.reload();
  await expect(reader.getByRole("region", { name: t("indicator.groundTitle", { period }) })).toContainText(`${shown(value)} tonnes`);
  await expect(reader.locator("#chart .chart-drawing").getByRole("link", { name: title }).filter({ visible: true })).toBeVisible();
  const remark = reader.getByRole("complementary", { name: t("chart.notes") }).getByRole("listitem").filter({ hasText: title });
  await expect(remark.locator("strong")).toHaveText("left out");
  await expect(remark.getByRole("link", { name: "Yearbook of 2026" })).toHaveAttribute("href", "https://example.org/yearbook");
  const history = reader.getByRole("region", { name: t("indicator.history") }).getByRole("group").first();
  await expect(history).toContainText("Chile counted its refineries anew");
  await expect(history.getByRole("row", { name: new RegExp(`^${period} `) })).toContainText(shown(value));
  await history.getByRole("link", { name: PUBLICATION }).click();
  await expect(reader.getByRole("heading", { level: 1 })).toContainText("Chile counted its refineries anew");
  await Promise.all([editor, reviewer].map((page) => page.context().close()));
});

test("nobody publishes what they proposed: the page says why, and the server refuses it too", async ({ as, tokens, request }) => {
  const key = "CO2.PER._Z.A";
  const before = await figure(request, key, "2022");
  const id = await submit(request, tokens.reviewer, { message: "A reviewer's own figure", items: [{ series: key, period: "2022", value: await another(request, key, "2022") }] });
  const page = await as("reviewer");
  await page.goto(`/admin/changesets/${id}`);
  await expect(step(page, "Publish")).toHaveAccessibleDescription(within(t("changeset.reasons.fourEyes")));
  await step(page, "Publish").click({ force: true });
  await force(page, "Publish");
  await expect(answer(page)).toContainText(t("problem.four-eyes"));
  expect(await figure(request, key, "2022")).toBe(before);
});

test("a change that is stale when it is to be published is refused with both values shown, and its author chooses", async ({ as, tokens, request }) => {
  const [series, period] = ["CO2.BRA._Z.A", "2022"];
  const old = (await figure(request, series, period))!;
  const [mine, theirs] = [String(old + 2_000), String(old + 3_000)];
  const id = await submit(request, tokens.otherEditor, { message: "From the second yearbook", items: [{ series, period, value: mine }] });
  const page = await as("reviewer");
  await page.goto(`/admin/changesets/${id}`);
  await publish(request, tokens, { message: "From the first yearbook", items: [{ series, period, value: theirs }] });
  await step(page, "Publish").click();
  await expect(answer(page)).toContainText(t("problem.conflict"));
  expect(await figure(request, series, period)).toBe(Number(theirs));
  const conflict = (of: Page) => of.getByRole("row", { name: /Brazil, 2022/ }).first().getByRole("cell");
  await expect(conflict(page)).toContainText([shown(mine), shown(old), shown(theirs)]);
  const author = await as("otherEditor");
  await author.goto(`/admin/changesets/${id}`);
  await expect(conflict(author)).toContainText([shown(mine), shown(old), shown(theirs)]);
  await author.getByRole("button", { name: t("changeset.conflicts.keepMine") }).click();
  await expect(author.getByRole("status").filter({ hasText: t("changeset.mended") })).toBeVisible();
  await step(author, "Submit for review").click();
  await expect(answer(author)).toContainText(t("changeset.done.submit"));
  await page.goto(`/admin/changesets/${id}`);
  await step(page, "Publish").click();
  await expect(answer(page)).toContainText(PUBLISHED);
  expect(await figure(request, series, period)).toBe(Number(mine));
});

test("a review is of what was on the screen: a changeset edited meanwhile is not published", async ({ as, tokens, request }) => {
  const key = "CO2.COL._Z.A";
  const before = await figure(request, key, "2022");
  const id = await submit(request, tokens.editor, { message: "Looked at, then changed", items: [{ series: key, period: "2022", value: await another(request, key, "2022") }] });
  const [reviewer, editor] = [await as("reviewer"), await as("editor")];
  await reviewer.goto(`/admin/changesets/${id}`);
  const sheet = await openSheet(editor, "CO2", "colombia");
  await enter(sheet, "Colombia", "2022", await another(request, key, "2022", 7));
  await isSaved(editor);
  await editor.getByRole("button", { name: "Submit for review" }).click();
  await expect(editor.getByText(t("grid.draft.submitted"))).toBeVisible();
  await step(reviewer, "Publish").click();
  await expect(answer(reviewer)).toContainText(t("problem.approval-void"));
  expect(await figure(request, key, "2022")).toBe(before);
});

test("what a reviewer returns comes back to its author with the reason, is mended and published", async ({ as, tokens, request }) => {
  const key = "CO2.ECU._Z.A";
  const mended = await another(request, key, "2022", 11);
  const id = await submit(request, tokens.otherEditor, { message: "Ecuador's inventory", items: [{ series: key, period: "2022", value: await another(request, key, "2022", 10) }] });
  const [reviewer, author] = [await as("reviewer"), await as("otherEditor")];
  await reviewer.goto(`/admin/changesets/${id}`);
  await step(reviewer, "Reject").click();
  await expect(reviewer.getByLabel(t("changeset.actions.reason"))).toHaveAccessibleDescription(within(t("changeset.reasons.noReason")));
  await reviewer.getByLabel(t("changeset.actions.reason")).fill("The inventory says 11, not 10");
  await step(reviewer, "Reject").click();
  await expect(answer(reviewer)).toContainText(t("changeset.done.reject"));
  await author.goto("/admin");
  await author.getByRole("region", { name: t("desk.queues.returned") }).getByRole("link", { name: "Ecuador's inventory" }).click();
  await expect(author.getByRole("region", { name: t("changeset.history") })).toContainText("The inventory says 11, not 10");
  await author.getByRole("link", { name: "Carbon dioxide emissions (fossil fuels and industry)", exact: true }).click();
  await expect(author.getByText(t("grid.draft.returned"))).toBeVisible();
  await author.getByLabel(t("grid.bar.find")).fill("ecuador");
  await enter(author.getByRole("grid"), "Ecuador", "2022", mended);
  await isSaved(author);
  await author.getByRole("button", { name: "Submit for review" }).click();
  await expect(author.getByText(t("grid.draft.submitted"))).toBeVisible();
  await reviewer.goto(`/admin/changesets/${id}`);
  await step(reviewer, "Publish").click();
  await expect(answer(reviewer)).toContainText(PUBLISHED);
  expect(await figure(request, key, "2022")).toBe(Number(mended));
});

test("a publication is taken back by the same way, and both stay in the history", async ({ as, tokens, request, page: reader }) => {
  const key = "CO2.MEX._Z.A";
  const before = (await figure(request, key, "2022"))!;
  const id = await submit(request, tokens.editor, { message: "A slip of the pen", items: [{ series: key, period: "2022", value: await another(request, key, "2022", 5) }] });
  const [reviewer, editor] = [await as("reviewer"), await as("otherEditor")];
  await reviewer.goto(`/admin/changesets/${id}`);
  await step(reviewer, "Publish").click();
  await expect(answer(reviewer)).toContainText(PUBLISHED);
  await editor.goto(`/admin/changesets/${id}`);
  await step(editor, "Revert").click();
  await expect(editor.getByText(t("changeset.madeByRevert"))).toBeVisible();
  await expect(editor.getByRole("row", { name: /Mexico/ })).toContainText(shown(before));
  const message = (await editor.getByRole("heading", { level: 1 }).textContent())!;
  await step(editor, "Submit for review").click();
  await expect(answer(editor)).toContainText(t("changeset.done.submit"));
  await reviewer.goto(editor.url());
  await step(reviewer, "Publish").click();
  await expect(answer(reviewer)).toContainText(PUBLISHED);
  expect(await figure(request, key, "2022")).toBe(before);
  await reader.goto("/indicators/CO2?area=MEX");
  const history = reader.getByRole("region", { name: t("indicator.history") }).getByRole("group");
  await expect(history.nth(0)).toContainText(message);
  await history.nth(1).locator("summary").click();
  await expect(history.nth(1)).toContainText("A slip of the pen");
  await expect(history.nth(1).getByRole("row", { name: /^2022 / })).toContainText(shown(before + 5));
});

test("a draft is withdrawn by its author, and nobody else's business", async ({ as, tokens, request }) => {
  const id = await draft(request, tokens.editor, { message: "Never mind", items: [{ series: "CO2.URY._Z.A", period: "2022", value: await another(request, "CO2.URY._Z.A", "2022") }] });
  const [other, author] = [await as("otherEditor"), await as("editor")];
  await other.goto(`/admin/changesets/${id}`);
  await expect(step(other, t("changeset.actions.withdraw"))).toHaveCount(0);
  await author.goto(`/admin/changesets/${id}`);
  await step(author, t("changeset.actions.withdraw")).click();
  await expect(answer(author)).toContainText(t("changeset.done.withdraw"));
  await expect(author.getByRole("button", { name: /Publish|Submit|Revert/ })).toHaveCount(0);
});
