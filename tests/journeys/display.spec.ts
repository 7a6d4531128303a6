/** A reader turns figures into what they want to say, and takes away exactly that: with script and without. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { readXlsx } from "hucre/xlsx";
import { expect, type Page, test } from "@playwright/test";
import { t } from "./words";

const EXPORTS = "/indicators/IMTS_EXPORTS?area=BRA&counterpart=CHN&counterpart=USA";
const MONTHLY = "/indicators/CHN_CUSTOMS_EXPORTS";

const chart = (page: Page) => page.locator("#chart");
const take = (page: Page) => page.getByRole("region", { name: t("take.title") });
const file = (page: Page, format: string) => take(page).getByRole("link", { name: t("take.fileOf", { format }), exact: true });

async function showAs(page: Page, transform: string) {
  await page.getByRole("combobox", { name: t("indicator.transform"), exact: true }).selectOption(transform);
  await page.getByRole("button", { name: t("indicator.show"), exact: true }).first().click();
  await expect(page).toHaveURL(new RegExp(`transform=${encodeURIComponent(transform)}`));
}

async function rowsOf(page: Page, name: string): Promise<string[][]> {
  const [download] = await Promise.all([page.waitForEvent("download"), file(page, name).click()]);
  return readFileSync(await download.path(), "utf8").trimEnd().split("\r\n").map((line) => line.split(","));
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("a share is chosen, said in words, and is the same on the chart, in the table and in the files", async ({ page, request }) => {
      await page.goto(EXPORTS);
      await showAs(page, "share:WLD");
      await expect(chart(page)).toContainText("Per cent of the figure with the world, calculated by Puente");
      await chart(page).getByText(t("indicator.figuresAsTable")).click();
      const table = chart(page).getByRole("table");
      await expect(table.locator("caption")).toContainText("Per cent of the figure with the world");
      await expect(take(page)).toContainText("Per cent of the figure with the world");

      const csv = await rowsOf(page, "CSV");
      const json = (await (await request.get((await file(page, "JSON").getAttribute("href"))!)).json()) as { data: { key: string; inputs: string[]; observations: [string, number, string][] }[] };
      const shown = json.data.flatMap(({ key, observations }) => observations.map(([period, value, status]) => [key, period, value, status]));
      expect(csv.slice(1).map((row) => [row[0], row[5], Number(row[6]), row[7]])).toEqual(shown);
      expect(json.data[0]!.inputs).toEqual(["IMTS_EXPORTS.BRA.WLD.A"]);
      const workbook = await readXlsx(await (await request.get((await file(page, "Excel").getAttribute("href"))!)).body());
      expect(workbook.sheets[0]!.rows.slice(1).map((row) => [row[0], row[5], row[6], row[7]])).toEqual(shown);
      expect(workbook.sheets[1]!.rows.flat().join(" ")).toContain("Per cent of the figure with the world");

      // The newest share to China stands in the table as in the file, rounded as the table says.
      const newest = json.data[0]!.observations.at(-1)!;
      await expect(table.getByRole("row", { name: new RegExp(`^${newest[0]}`) })).toContainText(newest[1].toFixed(1));
    });

    test("months are joined into quarters where none are published, and an incomplete one has no figure and is named", async ({ page }) => {
      await page.goto(MONTHLY);
      await page.getByRole("combobox", { name: t("indicator.frequency"), exact: true }).selectOption("Q");
      await page.getByRole("button", { name: t("indicator.show"), exact: true }).first().click();
      await expect(page).toHaveURL(/freq=Q/);
      await expect(chart(page)).toContainText("Sums of monthly figures by quarter, calculated by Puente");
      await expect(page.getByRole("note")).toContainText("Q3 2026");
      const csv = await rowsOf(page, "CSV");
      expect(csv.at(-1)!.slice(0, 8)).toEqual(["CHN_CUSTOMS_EXPORTS.CHN.WLD.M", "CHN_CUSTOMS_EXPORTS", "CHN", "WLD", "Q", "2026-Q3", "", "M"]);
    });

    test("China less the United States is called so, and its picture and frame show the same", async ({ page, request }) => {
      await page.goto("/indicators/IMTS_EXPORTS?area=BRA&counterpart=CHN");
      await showAs(page, "less:USA");
      await expect(chart(page).getByRole("img").filter({ visible: true })).toContainText("China less United States");
      const svg = await (await request.get((await file(page, t("take.picture.svg")).getAttribute("href"))!)).text();
      expect(svg).toContain("China less");
      const code = (await take(page).getByRole("region", { name: t("take.embed") }).textContent())!;
      const frame = await request.get(/src="([^"]+)"/.exec(code)![1]!.replaceAll("&amp;", "&"));
      expect(await frame.text()).toContain("Less the figure with the United States, calculated by Puente");
    });
  });
}

test("the lines of code work as they stand", async ({ page }) => {
  await page.goto(EXPORTS);
  await take(page).getByText("JavaScript", { exact: true }).click();
  const lines = (await take(page).getByRole("region", { name: "JavaScript" }).textContent())!;
  const said = execFileSync(process.execPath, ["--input-type=module", "-e", `${lines}\nconsole.log(JSON.stringify(data.map(({ key }) => key)));`]);
  expect(JSON.parse(said.toString())).toEqual(["IMTS_EXPORTS.BRA.CHN.A", "IMTS_EXPORTS.BRA.USA.A"]);
  await take(page).getByText("R", { exact: true }).click();
  const address = /read\.csv\("([^"]+)"\)/.exec((await take(page).getByRole("region", { name: "R", exact: true }).textContent())!)![1]!;
  // Python's own reader, without any package.
  const rows = execFileSync("python3", ["-c", "import csv, io, sys, urllib.request; print(len(list(csv.DictReader(io.TextIOWrapper(urllib.request.urlopen(sys.argv[1]), 'utf-8', newline='')))))", address]);
  expect(Number(rows.toString())).toBeGreaterThan(15);
});

test("the data page gives everything that may be passed on, says what not, and is narrowed by words", async ({ page, request }) => {
  await page.goto("/data");
  const all = page.getByRole("link", { name: t("data.bulkFile", { format: "CSV" }) });
  const answer = await request.get((await all.getAttribute("href"))!);
  const lines = (await answer.text()).trimEnd().split("\r\n");
  await expect(page.getByRole("main")).toContainText(new Intl.NumberFormat("en").format(lines.length - 1));
  expect(answer.headers()["puente-left-out"]).toContain("source=comtrade_cipf");
  expect(lines.some((line) => line.startsWith("GOODS_EXPORTS."))).toBe(false);
  await page.getByText(/^Left out: \d+ sources$/).click();
  await expect(page.getByRole("listitem").filter({ hasText: "UN Comtrade" }).first()).toBeVisible();
  await page.getByLabel(t("data.words")).fill("coal consumption");
  await page.getByRole("button", { name: t("data.show"), exact: true }).click();
  await expect(page).toHaveURL(/q=coal/);
  await expect(page.getByRole("status")).toHaveText("1 indicator");
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: /: all series as CSV$/ }).click()]);
  expect(readFileSync(await download.path(), "utf8")).toContain("COAL_CONSUMPTION.BRA._Z.A,");
});
