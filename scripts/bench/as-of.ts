/** A read as of an old publication is held against the current read of the same series, both uncached. */
import type { Benchmark } from "./benchmark";
import { compareLoad } from "./compare-load";
import { startMeasured } from "./measured-server";
import { withOwnDatabase } from "./own-database";
import { rawAnswer } from "./raw-answer";
import { fillWorld, SERIES } from "./world";

const REVISIONS = 39;
const OLD = 7;

export const asOfBenchmark: Benchmark = {
  name: "as-of",
  run: (rounds) =>
    withOwnDatabase(async (url) => {
      await fillWorld(REVISIONS);
      const server = await startMeasured("front-series", [String(REVISIONS + 1)], { DATABASE_URL: url });
      const now = { path: `/api/v1/series/${SERIES}`, status: 200 };
      const then = { path: `${now.path}?asOf=publication:${OLD}`, status: 200 };
      try {
        await refuseSameAnswer(server.port, now.path, then.path);
        const { costRatio, details } = await compareLoad({ ours: { server, load: then }, reference: { server, load: now } }, rounds);
        const what = `a series as of publication ${OLD} of ${REVISIONS + 1} / the same now, both uncached`;
        return { name: "as-of", what, measured: costRatio, unit: "×", bar: { at: 1.5, better: "lower" }, details };
      } finally {
        await server.stop();
      }
    }),
};

/** Every figure was revised in every edition: then and now cannot be the same. */
async function refuseSameAnswer(port: number, now: string, then: string): Promise<void> {
  const [current, old] = await Promise.all([now, then].map((path) => rawAnswer(port, path)));
  if (current!.body.equals(old!.body) || old!.headers["puente-publication"] !== String(OLD)) throw new Error(`${then} was not answered as of then`);
}
