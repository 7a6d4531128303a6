/** A benchmark is a name, the bar it is held to, and rounds in which ours and the reference take turns. */
import type { Spread } from "./statistics";

/** "×" is ours against the reference that ran beside it; the others are amounts, read as `what` says. */
export type Unit = "×" | "s" | "ms" | "KB" | "shift" | "points";

export interface BenchmarkResult {
  name: string;
  what: string;
  measured: Spread;
  unit: Unit;
  bar: { at: number; better: "higher" | "lower" };
  details: Record<string, number | string>;
}

export interface Benchmark {
  name: string;
  run(rounds: number): Promise<BenchmarkResult>;
}

export function passes({ measured, bar }: BenchmarkResult): boolean {
  return bar.better === "higher" ? measured.median >= bar.at : measured.median <= bar.at;
}
