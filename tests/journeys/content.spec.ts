/** Content of any kind is proposed in the form of its kind: errors stand at their fields, nothing typed is lost, nobody's work is overwritten unseen. */
import { expect, type Page, test } from "./people";
import { draft, publish } from "./proposals";
import { t, within } from "./words";

const text = (page: Page, group: string, language: "en" | "es" | "pt" | "zh") => page.getByRole("group", { name: group, exact: true }).getByRole("textbox", { name: t(`content.languages.${language}`) });
const save = (page: Page) => page.getByRole("button", { name: t("entryForm.save") }).click();
const said = (page: Page) => page.getByRole("status").filter({ hasText: /./ });
const pillar = (name: string, order = 50) => ({ kind: "pillar", id: name.toLowerCase(), data: { name: { en: name }, summary: { en: `${name} and what belongs to it.` }, order } });

test("without script a refused form says why at each field, keeps what was typed, and is saved once it is mended", async ({ browser, people }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, storageState: people.editor.state });
  const page = await context.newPage();
  await page.goto("/admin/content/dataset/new");
  const title = t("content.dataset.fields.title");
  await text(page, title, "es").fill("Anuario de comercio");
  await page.getByLabel(t("content.dataset.fields.id"), { exact: true }).first().fill("trade yearbook");
  await page.getByLabel(t("content.dataset.fields.nextExpected")).fill("next spring");
  await save(page);
  await expect(said(page)).toContainText(t("desk.mendFields", { count: 5 }));
  await expect(page.getByLabel(t("content.dataset.fields.id"), { exact: true }).first()).toHaveAccessibleDescription(within(t("content.errors.code")));
  await expect(text(page, title, "en")).toHaveAccessibleDescription(within(t("content.errors.needed")));
  await expect(page.getByLabel(t("content.dataset.fields.nextExpected"))).toHaveAccessibleDescription(within(t("content.errors.day")));
  await expect(page.getByLabel(t("entryForm.message")).first()).toHaveAccessibleDescription(within(t("content.errors.message")));
  await expect(text(page, title, "es")).toHaveValue("Anuario de comercio");
  await expect(page.getByLabel(t("content.dataset.fields.nextExpected"))).toHaveValue("next spring");

  await page.getByLabel(t("content.dataset.fields.id"), { exact: true }).first().fill("trade_yearbook");
  await text(page, title, "en").fill("Trade yearbook");
  await page.getByLabel(t("content.dataset.fields.nextExpected")).fill("2027-03-31");
  await page.getByLabel(t("content.dataset.fields.source"), { exact: true }).selectOption("wdi_gdp");
  await page.getByLabel(t("entryForm.message")).first().fill("The yearbook is named as a dataset");
  await save(page);
  await expect(page).toHaveURL(/\/admin\/changesets\/\d+$/);
  await expect(page.getByRole("article")).toContainText("Trade yearbook");
  await context.close();
});

test("whoever is signed out in the middle keeps the form, and saves it once signed in again", async ({ browser, makePerson }) => {
  const person = await makePerson("Ella Expired", "editor");
  const context = await browser.newContext();
  const page = await context.newPage();
  const signIn = async (at: Page) => {
    await at.goto("/sign-in");
    await at.getByLabel("Email").fill(person.email);
    await at.getByLabel("Password").fill(person.password);
    await at.getByRole("button", { name: "Sign in" }).click();
    await expect(at).toHaveURL(/\/admin$/);
  };
  await signIn(page);
  await page.goto("/admin/content/pillar/trade");
  await text(page, t("content.pillar.fields.summary"), "en").fill("Goods bought and sold, told in other words.");
  await page.getByLabel(t("entryForm.message")).first().fill("The theme is described anew");
  await context.clearCookies();
  await save(page);
  await expect(said(page)).toContainText(t("problem.unauthenticated"));
  await expect(text(page, t("content.pillar.fields.summary"), "en")).toHaveValue("Goods bought and sold, told in other words.");
  await signIn(await context.newPage());
  await save(page);
  await expect(page).toHaveURL(/\/admin\/changesets\/\d+$/);
  await expect(page.getByRole("article")).toContainText("told in other words");
  await context.close();
});

test("a form that somebody else published in the meantime is not saved over theirs unseen, and a taken code makes no second entry", async ({ as, request, tokens }) => {
  await publish(request, tokens, { message: "A theme", entries: [pillar("Fisheries")] });
  const page = await as("otherEditor");
  await page.goto("/admin/content/pillar/fisheries");
  await publish(request, tokens, { message: "Its summary", entries: [{ ...pillar("Fisheries"), data: { ...pillar("Fisheries").data, summary: { en: "Theirs." } } }] });
  await text(page, t("content.pillar.fields.summary"), "en").fill("Mine.");
  await page.getByLabel(t("entryForm.message")).first().fill("My summary");
  await save(page);
  await expect(said(page)).toContainText(t("entryForm.changedSince"));
  await expect(text(page, t("content.pillar.fields.summary"), "en")).toHaveValue("Mine.");
  await save(page);
  await expect(page).toHaveURL(/\/admin\/changesets\/\d+$/);
  await expect(page.getByRole("row", { name: within("Theirs.") })).toContainText("Mine.");

  await page.goto("/admin/content/pillar/new");
  await page.getByLabel(t("content.pillar.fields.id")).fill("fisheries");
  await text(page, t("content.pillar.fields.name"), "en").fill("Fish");
  await text(page, t("content.pillar.fields.summary"), "en").fill("Fish.");
  await page.getByLabel(t("content.pillar.fields.order")).fill("51");
  await page.getByLabel(t("entryForm.message")).first().fill("Another theme");
  await save(page);
  await expect(page.getByLabel(t("content.pillar.fields.id"))).toHaveAccessibleDescription(within(t("content.errors.taken")));
});

test("content is found by name and by state, its removal is proposed and taken out again, and its history says who did what", async ({ as, request, tokens, people }) => {
  const number = await publish(request, tokens, { message: "A theme for a while", entries: [pillar("Museums")] });
  await draft(request, tokens.editor, { message: "A theme to come", entries: [pillar("Mountains")] });
  const page = await as("editor");
  await page.goto("/admin/content/pillar");
  await page.getByRole("searchbox").fill("mountáins");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("rowheader")).toHaveText([/Mountains/]);
  await page.goto("/admin/content/pillar?state=published");
  await expect(page.getByRole("rowheader", { name: /Mountains/ })).toHaveCount(0);
  await page.getByRole("link", { name: "Museums" }).click();
  const history = page.getByRole("region", { name: within(t("entryForm.history.title")) }).first();
  await expect(history.getByRole("row", { name: within(t("entryForm.history.number", { number })) })).toContainText(t("entryForm.history.by", { author: people.editor.name, publisher: people.reviewer.name }));

  const remove = page.getByRole("region", { name: t("entryForm.removeTitle"), exact: true });
  await remove.getByRole("button", { name: t("entryForm.remove") }).click();
  await expect(remove.getByLabel(t("entryForm.message"))).toHaveAccessibleDescription(within(t("content.errors.message")));
  await remove.getByLabel(t("entryForm.message")).fill("Nothing stands under it");
  await remove.getByRole("button", { name: t("entryForm.remove") }).click();
  await expect(page).toHaveURL(/\/admin\/changesets\/\d+$/);
  await page.goto("/admin/content/pillar?state=proposed&q=museums");
  await expect(page.getByRole("row", { name: /Museums/ })).toContainText(t("content.proposedRemoval", { state: t("changesets.state.draft") }));
  await page.getByRole("link", { name: "Museums" }).click();
  await expect(page.getByRole("note")).toContainText(t("entryForm.removedBy"));
  await page.getByRole("button", { name: t("entryForm.drop") }).click();
  await expect(page).toHaveURL(/\/admin\/changesets\/\d+$/);
  await page.goto("/admin/content/pillar?state=proposed&q=museums");
  await expect(page.getByRole("rowheader")).toHaveCount(0);
});

test("a refused form speaks the editor's language", async ({ as }) => {
  const page = await as("editor");
  await page.goto("/zh/admin/content/area/new");
  await page.getByRole("button", { name: "保存到变更集" }).click();
  await expect(page.locator("[aria-invalid]").first()).toHaveAccessibleDescription(/此项必填。/);
});
