/** A reader finds a figure, sees where it comes from and what was said before, and takes it away: with script and without. */
import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { numbered, t, within } from "./words";

const PUBLICATION = numbered(t("indicator.publication", { number: 0 }));

const BALANCE = "/indicators/CHN_CUSTOMS_BALANCE";
const GDP = "/indicators/GDP_USD?area=BRA";

const chart = (page: Page) => page.locator("#chart");
const drawing = (page: Page) => chart(page).getByRole("img");

/** Opens the table behind the chart. */
async function figuresOf(page: Page) {
  await chart(page).getByText(t("indicator.figuresAsTable")).click();
  return chart(page).getByRole("table");
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("the overview says its finding with figures that lead to their ground", async ({ page }) => {
      await page.goto("/");
      const headline = page.getByRole("heading", { level: 1 });
      await expect(headline).toContainText(/US\$\s[\d.]+ trillion in \d{4}/);
      await expect(page.getByRole("figure").first().getByRole("img").filter({ visible: true })).toHaveAccessibleDescription(/^\D* 2 \D* \d{4}/);
      await headline.getByRole("link").click();
      await expect(page).toHaveURL(/\/indicators\/CHN_CUSTOMS_BALANCE/);
      await expect(drawing(page)).toBeVisible();
    });

    test("an indicator is found by words, and its page by its name", async ({ page }) => {
      await page.goto("/indicators");
      const search = page.getByRole("main").getByRole("search");
      await search.getByRole("searchbox").fill("hydropower");
      await search.getByRole("button").click();
      await expect(page).toHaveURL(/q=hydropower/);
      await expect(page.locator("main a[href^='/indicators/']")).toHaveText(["Electricity from hydropower", "Share of electricity from hydropower"]);
      await page.getByRole("link", { name: "Share of electricity from hydropower" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Share of electricity from hydropower");
    });

    test("a chart has a title, a name and a description that say the trend, and the same figures as a table", async ({ page, request }) => {
      await page.goto(GDP);
      const title = (await chart(page).locator("figcaption").textContent())!;
      expect(title).toMatch(/^US\$\s[\d.]+ trillion .*\d{4}.*[\d.]+%.*\d{4}$/);
      await expect(drawing(page)).toHaveAccessibleName(title);
      const table = await figuresOf(page);
      await expect(table.locator("caption")).toHaveText(t("chart.tableCaption", { title: "Gross domestic product, current US dollars", unit: "US dollars" }));
      const { observations } = (await (await request.get("/api/v1/series/GDP_USD.BRA._Z.A")).json()) as { observations: [string, number][] };
      const ends = { from: observations[0]![0], to: observations.at(-1)![0] };
      await expect(drawing(page)).toHaveAccessibleDescription(within(t("describe.chart", { count: 1, ...ends })));
      await expect(drawing(page)).toHaveAccessibleDescription(new RegExp(`Brazil .*US\\$.*${ends.from}.*US\\$.*${ends.to}`));
      const told = observations.map(([period, value]) => `${period} ${value.toLocaleString("en-GB", { maximumFractionDigits: 0 })}`).sort();
      const rows = (await table.locator("tbody tr").allTextContents()).map((row) => row.replace(/^(\d{4})/, "$1 ").trim());
      expect(rows.sort()).toEqual(told);
    });

    test("each remark on a chart is a flag that leads to its text and source, and back", async ({ page }) => {
      await page.goto(BALANCE);
      await chart(page).getByRole("link", { name: "1 The surplus of 2025 was revised" }).click();
      await expect(page).toHaveURL(/#annotation-china-surplus-2025-revised$/);
      const note = page.locator(":target");
      await expect(note).toContainText("The surplus of 2025 was revised");
      await expect(note).toBeInViewport();
      await expect(note.getByRole("link", { name: /General Administration of Customs/ })).toHaveAttribute("href", /^http/);
      await note.getByRole("link", { name: t("chart.noteNumber", { number: 1 }) }).click();
      await expect(page).toHaveURL(/#chart$/);
    });

    test("series are chosen in a form, and the choice stands in the address", async ({ page }) => {
      await page.goto(GDP);
      await page.getByText(t("indicator.areas"), { exact: true }).click();
      await page.getByLabel("Chile", { exact: true }).check();
      await page.getByRole("combobox", { name: t("indicator.from") }).selectOption("2000");
      await page.getByRole("button", { name: t("indicator.show"), exact: true }).first().click();
      await expect(page).toHaveURL(/area=BRA&area=CHL.*from=2000/);
      await expect(drawing(page)).toHaveAccessibleDescription(/^\D* 2 \D* 2000/);
    });

    test("a figure leads to its ground: source, and all that was said of it", async ({ page }) => {
      await page.goto(GDP);
      await (await figuresOf(page)).getByRole("link", { name: t("indicator.groundOf", { period: "2014" }) }).click();
      const ground = page.getByRole("region", { name: t("indicator.groundTitle", { period: "2014" }) });
      await expect(ground).toContainText("World Bank");
      expect(await ground.getByRole("link", { name: PUBLICATION }).count()).toBeGreaterThan(1);
    });

    test("the history shows each revision with before, after and reason, and leads to the page as it stood then", async ({ page }) => {
      await page.goto(GDP);
      const history = page.getByRole("region", { name: t("indicator.history") });
      const entry = history.getByRole("group").filter({ hasText: "16 Aug 2015" });
      await entry.locator("summary").click();
      await expect(entry).toContainText("World Bank GDP and population figures, editions of 16 August 2015");
      await expect(entry.getByRole("table").getByRole("columnheader")).toHaveText([t("indicator.period"), t("indicator.before"), t("indicator.after"), t("indicator.kindHead")]);
      await entry.getByRole("link", { name: t("indicator.asItStood") }).click();
      await expect(page.getByRole("complementary", { name: t("asOf.label") })).toContainText(t("indicator.publication", { number: 4 }));
      await expect(chart(page).locator("figcaption")).toContainText("in 2014");
    });

    test("a page of an earlier day says so first, shows the figures of then, and leads back to the present", async ({ page }) => {
      await page.goto(GDP);
      const now = (await chart(page).locator("figcaption").textContent())!;
      const history = page.getByRole("region", { name: t("indicator.history") });
      await history.getByLabel(t("asOf.day")).fill("2016-01-01");
      await history.getByRole("button", { name: t("indicator.show"), exact: true }).click();
      await expect(page).toHaveURL(/asOf=2016-01-01/);
      const banner = page.getByRole("complementary", { name: t("asOf.label") });
      await expect(banner).toContainText("1 Jan 2016");
      await expect(chart(page).locator("figcaption")).toHaveText(/^US\$\s2\.35 trillion in 2014, 1\.9% less than in 2013$/);
      await banner.getByRole("link").click();
      await expect(page).toHaveURL(/\/indicators\/GDP_USD\?area=BRA$/);
      await expect(chart(page).locator("figcaption")).toHaveText(now);
    });

    test("figures are taken away as CSV and JSON, exact, and as of the day that is shown", async ({ page, request }) => {
      await page.goto(`${GDP}&asOf=2016-01-01`);
      const take = page.getByRole("region", { name: t("take.title") });
      await expect(take).toContainText(t("take.exactly", { parts: "1 series, 1990–2014, as of publication 5" }));
      const [download] = await Promise.all([page.waitForEvent("download"), take.getByRole("link", { name: t("take.fileOf", { format: "CSV" }) }).click()]);
      const lines = readFileSync(await download.path(), "utf8").trimEnd().split("\r\n");
      expect(lines[0]).toMatch(/^SERIES,INDICATOR,.*,TIME_PERIOD,OBS_VALUE,OBS_STATUS,/);
      expect(lines.at(-1)).toMatch(/^GDP_USD\.BRA\._Z\.A,GDP_USD,BRA,_Z,A,2014,\d+(\.\d+)?,A,US dollars,0,/);
      const json = await request.get((await take.getByRole("link", { name: t("take.fileOf", { format: "JSON" }) }).getAttribute("href"))!);
      const { data } = (await json.json()) as { data: { observations: [string, number, string][] }[] };
      expect(lines.slice(1).map((line) => line.split(",").slice(5, 8).join(","))).toEqual(data[0]!.observations.map((observation) => observation.join(",")));
    });

    test("a citation names source, publication and an address that shows the same for ever", async ({ page }) => {
      await page.goto(GDP);
      const title = (await chart(page).locator("figcaption").textContent())!;
      const take = page.getByRole("region", { name: t("take.title") });
      await expect(take).toContainText(/World Bank.+Puente, publication \d+, \d{4}\. http/);
      await take.getByText("BibTeX", { exact: true }).click();
      await expect(take.getByText("@misc{")).toBeVisible();
      await take.getByRole("link", { name: /asOf=publication:\d+$/ }).click();
      await expect(page).toHaveURL(/asOf=publication:\d+$/);
      await expect(chart(page).locator("figcaption")).toHaveText(title);
    });

    test("a country stands in the list with its figures, and has a page with charts and tables of its own", async ({ page }) => {
      await page.goto("/countries");
      await page.getByRole("rowheader").getByRole("link", { name: "Chile" }).click();
      await expect(page).toHaveURL(/\/countries\/CHL$/);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Chile");
      await expect(page.getByRole("figure").getByRole("img").first()).toBeVisible();
      await expect(page.getByRole("main").getByRole("table").first()).toContainText("US$");
    });

    test("each publication has a page that tells what changed, and of which series", async ({ page }) => {
      await page.goto("/releases");
      await page.getByRole("link", { name: "China customs trade figures, edition of 18 August 2026" }).click();
      await expect(page).toHaveURL(/\/releases\/34$/);
      await expect(page.getByRole("heading", { level: 1 })).toContainText("edition of 18 August 2026");
      await expect(page.getByRole("row", { name: /exports to the world \(customs\).*May 2026.+376\.4.+376\.3/ })).toBeVisible();
      await page.getByRole("rowheader", { name: /exports to the world \(customs\) ·/ }).getByRole("link").click();
      await expect(drawing(page)).toBeVisible();
    });

    test("the site says what it is, and names the licence of every source", async ({ page }) => {
      await page.goto("/about");
      await page.getByRole("contentinfo").getByRole("link", { name: t("site.licences") }).click();
      await expect(page).toHaveURL(/\/about#licences$/);
      const source = page.getByRole("group").filter({ hasText: "GDP, current US$" });
      await source.locator("summary").click();
      await expect(source).toContainText("CC BY 4.0");
    });

    test("a moment before the first publication, in the future, or none at all is refused with its reason and a way on", async ({ page }) => {
      for (const [asOf, reason] of [["2000-01-01", t("problem.as-of-too-early", { text: "2000-01-01", first: "20 Sept 2012" })], ["2999-01-01", t("problem.as-of-future", { text: "2999-01-01" })], ["soon", t("problem.as-of-invalid", { text: "soon" })]] as const) {
        expect((await page.goto(`${GDP}&asOf=${asOf}`))?.status()).toBe(400);
        await expect(page.getByRole("main")).toContainText(reason);
      }
      await page.getByRole("main").getByRole("link").click();
      await expect(page.getByRole("heading", { level: 1 })).toContainText("China");
    });

    test("what does not exist is said so in the language of its address, with ways on", async ({ page }) => {
      for (const address of ["/no/such/page", "/indicators/NO_SUCH", "/countries/XXX", "/releases/999999", "/zh/indicators/NO_SUCH", "/es/no/such/page"]) {
        expect((await page.goto(address))?.status(), address).toBe(404);
        await expect(page.getByRole("heading", { level: 1 }), address).toBeVisible();
        await expect(page.locator("html")).toHaveAttribute("lang", new RegExp(`^${/^\/(es|zh)/.exec(address)?.[1] ?? "en"}`));
      }
      await page.getByRole("main").getByRole("link").first().click();
      await expect(page).toHaveURL(/\/es\/indicators$/);
      await expect(page.getByRole("main").getByRole("link", { name: "Producto interno bruto" }).first()).toBeVisible();
    });

    test("the other language is the same page, with the same choice and the same day", async ({ page }) => {
      await page.goto("/indicators/GDP_USD?area=BRA&area=CHL&from=2000&asOf=2016-01-01");
      for (const [name, lang] of [["Español", "es"], ["Português", "pt"], ["中文", "zh"], ["English", "en"]] as const) {
        await page.getByRole("link", { name }).click();
        await expect(page.locator("html")).toHaveAttribute("lang", new RegExp(`^${lang}`));
        const { pathname, searchParams } = new URL(page.url());
        expect(pathname).toBe(`${lang === "en" ? "" : `/${lang}`}/indicators/GDP_USD`);
        expect([searchParams.getAll("area"), searchParams.get("from"), searchParams.get("asOf")]).toEqual([["BRA", "CHL"], "2000", "2016-01-01"]);
        await expect(page.locator(`a[hreflang=${lang}]`)).toHaveAttribute("aria-current", "true");
      }
    });
  });
}
