/**
 * An editor keys in forty figures and pastes forty, and a reviewer publishes them: keys are counted and the whole is timed.
 * The reference is counted from the public description of a comparable free tool, Directus with its spreadsheet layout
 * (npm: @directus-labs/spreadsheet-layout, "Usage"): Enter opens a cell, Escape takes what was typed, an arrow goes on,
 * and Cmd+S saves at the end; of pasting a block it says nothing, so that each of those figures is typed as well.
 */
import type { Page } from "@playwright/test";
import type { Benchmark } from "./benchmark";
import { ADMINISTRATOR, atDesk, type Desk, isSaved, openGrid } from "./desk";
import { spreadOf } from "./statistics";

const INDICATOR = "OIL_PRODUCTION";
const [ROWS, COLUMNS] = [8, 5];
const COUNT = ROWS * COLUMNS;
const FIGURES = Array.from({ length: COUNT }, (_, index) => (120.5 + index * 3.7).toFixed(1));
const OF_A_FIGURE = { open: 1, take: 1, goOn: 1 };

export const dataEntryBenchmark: Benchmark = {
  name: "data-entry",
  async run() {
    const digits = FIGURES.join("").length;
    const { keys, seconds } = await atDesk(enterAndPublish);
    const theirs = 2 * (digits + COUNT * (OF_A_FIGURE.open + OF_A_FIGURE.take + OF_A_FIGURE.goOn)) + 1;
    return {
      name: "data-entry",
      what: `keys for ${COUNT} figures typed and ${COUNT} pasted, up to submission, against Directus' spreadsheet layout by its description`,
      measured: spreadOf([keys / theirs]),
      unit: "×",
      bar: { at: 1, better: "lower" },
      details: { keys, theirKeys: theirs, digits: 2 * digits, ...seconds },
    };
  },
};

async function enterAndPublish(desk: Desk): Promise<{ keys: number; seconds: Record<string, number> }> {
  const page = await desk.signIn(ADMINISTRATOR);
  await openGrid(page, desk.origin, INDICATOR);
  const keyboard = countedKeys(page);
  const typed = await secondsOf(async () => {
    await keyboard.press("Control+Home");
    for (const figure of FIGURES.slice(0, COUNT)) {
      await keyboard.type(figure);
      await keyboard.press("Tab");
    }
    await isSaved(page);
  });
  const pasted = await secondsOf(async () => {
    const lines = Array.from({ length: ROWS }, (_, row) => FIGURES.slice(row * COLUMNS, (row + 1) * COLUMNS).join("\t"));
    await page.evaluate((text) => navigator.clipboard.writeText(text), `${lines.join("\n")}\n`);
    await keyboard.press("Control+Home");
    for (let step = 0; step < ROWS; step += 1) await keyboard.press("ArrowDown");
    await keyboard.press("Control+v");
    await isSaved(page);
  });
  const submitted = await secondsOf(async () => {
    await page.getByRole("button", { name: "Submit for review" }).click();
    await page.getByText("Submitted for review").waitFor();
  });
  const published = await secondsOf(() => publishNewest(desk));
  return { keys: keyboard.count(), seconds: { typedSeconds: typed, pastedSeconds: pasted, submittedSeconds: submitted, publishedSeconds: published } };
}

async function publishNewest(desk: Desk): Promise<void> {
  const page = await desk.signIn(desk.makeReviewer());
  await page.goto(`${desk.origin}/admin/changesets?state=submitted`);
  await page.getByRole("main").getByRole("link", { name: new RegExp(INDICATOR.split("_")[0]!, "i") }).first().click();
  const publish = page.getByRole("button", { name: "Publish", exact: true });
  await publish.click();
  await page.getByRole("status").filter({ hasText: /publication \d+/i }).first().waitFor();
}

function countedKeys({ keyboard }: Page) {
  let keys = 0;
  return {
    count: () => keys,
    type: (text: string) => ((keys += text.length), keyboard.type(text)),
    press: (key: string) => ((keys += 1), keyboard.press(key)),
  };
}

async function secondsOf(deed: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await deed();
  return Math.round((performance.now() - began) / 100) / 10;
}
