/** Two servers never share a data folder: the second is told of the first before it begins anything. */
import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { statusEmbedded } from "./status-embedded";

/** One that is just ending is given a moment. */
const ENDING_MS_MAX = 3_000;

/** Throws an Error that names the other server's process. */
export async function refuseSecondServer(dataDir: string, waitMs = ENDING_MS_MAX): Promise<void> {
  const deadline = Date.now() + waitMs;
  for (;;) {
    const other = statusEmbedded(dataDir).holders.find(({ kind }) => kind === "server");
    if (!other) return;
    if (Date.now() > deadline) throw new Error(`Puente already runs on the data folder ${dataDir} (process ${other.pid}). Stop that one, or set PUENTE_DATA_DIR to another folder.`);
    await sleep(100);
  }
}
