/** All benchmarks, in the order in which they run. */
import { asOfBenchmark } from "./as-of";
import type { Benchmark } from "./benchmark";
import { dataEntryBenchmark } from "./data-entry";
import { firstRenderBenchmark } from "./first-render";
import { gridBenchmark } from "./grid";
import { javascriptBenchmark } from "./javascript";
import { keptBenchmarks } from "./kept";
import { phoneBenchmarks } from "./phone";
import { publishBenchmark } from "./publish";
import { secondStartBenchmark } from "./second-start";
import { uncachedBenchmark } from "./uncached";

export const benchmarks: Benchmark[] = [
  ...keptBenchmarks, firstRenderBenchmark, javascriptBenchmark, ...phoneBenchmarks, uncachedBenchmark, asOfBenchmark, publishBenchmark, secondStartBenchmark, gridBenchmark, dataEntryBenchmark,
];
