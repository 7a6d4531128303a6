/** A benchmark is a name, the bar it is held to, and rounds in which ours and the reference take turns. */
import type { Spread } from "./statistics";

export interface BenchmarkResult {
  name: string;
  what: string;
  /** Ours against the reference that ran beside it; how it is read stands in `what`. */
  ratio: Spread;
  bar: { at: number; better: "higher" | "lower" };
  details: Record<string, number | string>;
}

export interface Benchmark {
  name: string;
  run(rounds: number): Promise<BenchmarkResult>;
}

export function passes({ ratio, bar }: BenchmarkResult): boolean {
  return bar.better === "higher" ? ratio.median >= bar.at : ratio.median <= bar.at;
}
