/** Two servers are loaded in turn, so that whatever else the machine does meets both. */
import type { Load, Measured, MeasuredServer } from "./measured-server";
import { spreadOf } from "./statistics";

export interface Comparison {
  ours: { server: MeasuredServer; load: Omit<Load, "seconds" | "requests"> };
  reference: { server: MeasuredServer; load: Omit<Load, "seconds" | "requests"> };
}

/** Short turns, many of them: what else the machine does for a few seconds then meets both. */
const SECONDS = 1;
const TURNS_PER_ROUND = 3;
/** More code takes longer to be compiled, and what is promised is the speed of a server that has been running. */
const WARM_UP_REQUESTS = 20_000;

/** `ratio` is ours / reference in requests a second, of each turn; `costRatio` the same turned round. */
export async function compareLoad({ ours, reference }: Comparison, rounds: number) {
  const mine: Measured[] = [];
  const theirs: Measured[] = [];
  for (const { server, load } of [ours, reference]) await server.load({ ...load, requests: WARM_UP_REQUESTS });
  for (let round = 0; round < rounds * TURNS_PER_ROUND; round++) {
    // Who goes first changes, so that neither always follows the other.
    const first = round % 2 === 0 ? ours : reference;
    const second = first === ours ? reference : ours;
    for (const side of [first, second]) {
      (side === ours ? mine : theirs).push(await side.server.load({ ...side.load, seconds: SECONDS }));
    }
  }
  const perSecond = (list: Measured[]) => spreadOf(list.map((one) => one.requestsPerSecond)).median;
  const cpu = (list: Measured[]) => spreadOf(list.map((one) => one.cpuMicroseconds)).median;
  const ratios = mine.map((one, index) => one.requestsPerSecond / (theirs[index] as Measured).requestsPerSecond);
  return {
    ratio: spreadOf(ratios),
    costRatio: spreadOf(ratios.map((ratio) => 1 / ratio)),
    details: {
      requestsPerSecond: Math.round(perSecond(mine)),
      referenceRequestsPerSecond: Math.round(perSecond(theirs)),
      cpuMicroseconds: round1(cpu(mine)),
      referenceCpuMicroseconds: round1(cpu(theirs)),
      cpuRatio: Math.round((cpu(theirs) / cpu(mine)) * 100) / 100,
      p99Ms: spreadOf(mine.map((one) => one.p99Ms)).median,
    },
  };
}

function round1(value: number): number {
  return Math.round(value * 10) / 10;
}
