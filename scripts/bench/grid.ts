/** A large sheet is typed into, walked and pasted on in a real browser; what is timed ends with the frame that shows it. */
import type { Page } from "@playwright/test";
import type { Benchmark, BenchmarkResult } from "./benchmark";
import { ADMINISTRATOR, atDesk, openGrid } from "./desk";
import { spreadOf } from "./statistics";

/** The widest sheet of the starter figures. */
const INDICATOR = "IMTS_EXPORTS";
const STEPS = 60;
const PASTED = { rows: 50, columns: 100 };

export const gridBenchmark: Benchmark = {
  name: "grid",
  async run(rounds) {
    return atDesk(async ({ origin, signIn }) => {
      const page = await signIn(ADMINISTRATOR);
      await openGrid(page, origin, INDICATOR);
      const cells = await page.locator("[role=grid]").evaluate((grid) => (Number(grid.getAttribute("aria-rowcount")) - 1) * (Number(grid.getAttribute("aria-colcount")) - 1));
      const typing: number[] = [];
      for (let round = 0; round < rounds; round += 1) typing.push(percentile(await timesOf(page, ["5", "Enter"]), 0.95));
      const walking = percentile(await timesOf(page, ["ArrowDown"]), 0.95);
      return resultOf(typing, { cells, walkingP95: walking, pasteMs: await pasteMs(page) });
    });
  },
};

function resultOf(typing: number[], details: BenchmarkResult["details"]): BenchmarkResult {
  return {
    name: "grid",
    what: "a key typed into the sheet, until the frame that shows it, 95th percentile",
    measured: spreadOf(typing),
    unit: "ms",
    bar: { at: 50, better: "lower" },
    details,
  };
}

/** Milliseconds from each key, pressed on whatever has the focus, to the frame after it. */
function timesOf(page: Page, keys: string[]): Promise<number[]> {
  return page.evaluate(
    async ([pressed, steps]) => {
      const times: number[] = [];
      for (let step = 0; step < steps; step += 1) {
        const key = pressed[step % pressed.length]!;
        const began = performance.now();
        document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        times.push(performance.now() - began);
      }
      return times;
    },
    [keys, STEPS] as const,
  );
}

/** Five thousand cells from the clipboard, until the frame that shows them. */
async function pasteMs(page: Page): Promise<number> {
  const block = Array.from({ length: PASTED.rows }, (_, row) => Array.from({ length: PASTED.columns }, (__, column) => 1000 + row * column).join("\t")).join("\n");
  await page.keyboard.press("Control+Home");
  return page.evaluate(async (text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    const began = performance.now();
    document.activeElement!.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return Math.round(performance.now() - began);
  }, block);
}

function percentile(times: readonly number[], share: number): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
}
