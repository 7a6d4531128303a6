/** A read of the API that nothing has kept is held against Node and pg doing the same one read. */
import type { Benchmark } from "./benchmark";
import { compareLoad } from "./compare-load";
import { startMeasured } from "./measured-server";
import { withOwnDatabase } from "./own-database";
import { fillWorld, SERIES } from "./world";

export const uncachedBenchmark: Benchmark = {
  name: "series-uncached",
  run: (rounds) =>
    withOwnDatabase(async (url) => {
      await fillWorld();
      const env = { DATABASE_URL: url };
      const ours = await startMeasured("front-series", [], env);
      const reference = await startMeasured("bare-series", [SERIES], env);
      const load = { path: `/api/v1/series/${SERIES}`, status: 200 };
      await refuseDifference(ours.port, reference.port, load.path);
      try {
        const { ratio, details } = await compareLoad({ ours: { server: ours, load }, reference: { server: reference, load } }, rounds);
        return { name: "series-uncached", what: "a series of 250 points, one database read / bare Node and pg", measured: ratio, unit: "×", bar: { at: 0.75, better: "higher" }, details };
      } finally {
        await ours.stop();
        await reference.stop();
      }
    }),
};

/** A comparison of different answers would mean nothing. */
async function refuseDifference(ours: number, reference: number, path: string): Promise<void> {
  const [mine, theirs] = await Promise.all([ours, reference].map(async (port) => (await fetch(`http://127.0.0.1:${port}${path}`)).text()));
  if (mine !== theirs || mine!.length < 5_000) throw new Error(`The two answers differ: ${mine?.slice(0, 200)} and ${theirs?.slice(0, 200)}`);
}
