/** `npm start` on a built product and a filled data folder is timed until its first page is there. */
import { openEmbedded } from "../../lib/db/embedded";
import { startProduct } from "../product-process";
import { makeTemporaryFolder, removeTemporaryFolder } from "../temporary-folder";
import type { Benchmark } from "./benchmark";
import { rawAnswer } from "./raw-answer";
import { spreadOf } from "./statistics";

export const secondStartBenchmark: Benchmark = {
  name: "second-start",
  async run(rounds) {
    const dataDir = makeTemporaryFolder();
    const ours: number[] = [];
    const pages: number[] = [];
    const reference: number[] = [];
    try {
      await startOnce(dataDir);
      for (let round = 0; round < rounds; round++) {
        reference.push(await startDatabase(dataDir));
        const { ready, page } = await startOnce(dataDir);
        ours.push(ready);
        pages.push(page);
      }
    } finally {
      removeTemporaryFolder(dataDir);
    }
    const median = (list: number[]) => Math.round(spreadOf(list).median * 100) / 100;
    return {
      name: "second-start",
      what: "npm start until it says that it is ready, the second time",
      measured: spreadOf(ours),
      unit: "s",
      bar: { at: 5, better: "lower" },
      details: { firstPageSeconds: median(pages), databaseAloneSeconds: median(reference), ratio: Math.round((spreadOf(ours).median / spreadOf(reference).median) * 10) / 10 },
    };
  },
};

/** The reference: what the embedded database alone takes to come up. */
async function startDatabase(dataDir: string): Promise<number> {
  const began = performance.now();
  const database = await openEmbedded({ dataDir, as: "command" });
  const took = (performance.now() - began) / 1000;
  await database.stop();
  return took;
}

/** Seconds until it says where it runs, and until the overview was answered; then it is stopped. */
async function startOnce(dataDir: string): Promise<{ ready: number; page: number }> {
  const began = performance.now();
  const { port, stop } = await startProduct(["npm", "start"], dataDir);
  const ready = (performance.now() - began) / 1000;
  const { status } = await rawAnswer(port, "/");
  const page = (performance.now() - began) / 1000;
  await stop();
  if (status !== 200) throw new Error(`The overview answered ${status}`);
  return { ready, page };
}
