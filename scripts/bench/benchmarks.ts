/** All benchmarks, in the order in which they run. */
import type { Benchmark } from "./benchmark";
import { keptBenchmarks } from "./kept";
import { uncachedBenchmark } from "./uncached";

export const benchmarks: Benchmark[] = [...keptBenchmarks, uncachedBenchmark];
