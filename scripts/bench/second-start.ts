/** `npm start` on a built product and a filled data folder is timed until its first page is there. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { openEmbedded } from "../../lib/db/embedded";
import type { Benchmark } from "./benchmark";
import { removeFolder, temporaryFolder } from "./own-database";
import { rawAnswer } from "./raw-answer";
import { spreadOf } from "./statistics";

export const secondStartBenchmark: Benchmark = {
  name: "second-start",
  async run(rounds) {
    const dataDir = temporaryFolder();
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
      removeFolder(dataDir);
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
  const { DATABASE_URL: _other, ...rest } = process.env;
  const env = { ...rest, PUENTE_DATA_DIR: dataDir, PORT: "0", HOST: "127.0.0.1", LOG_LEVEL: "warn" };
  const child = spawn("npm", ["start"], { env, stdio: ["ignore", "pipe", "inherit"], shell: process.platform === "win32" });
  const port = await portOf(child);
  const ready = (performance.now() - began) / 1000;
  const { status } = await rawAnswer(port, "/");
  const page = (performance.now() - began) / 1000;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  const [code] = (await gone) as [number | null];
  if (status !== 200 || code !== 0) throw new Error(`The overview answered ${status}, and npm start ended with ${code}`);
  return { ready, page };
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout!.on("data", (piece: Buffer) => {
      said += piece.toString();
      const found = /Puente runs at \S+:(\d+)/.exec(said)?.[1];
      if (found) resolve(Number(found));
    });
    child.once("exit", () => reject(new Error(`npm start ended:\n${said}`)));
  });
}
