/** Values have a place between bottom and top, with ticks at round numbers. */
import { scaleLinear, scaleLog } from "d3-scale";

export interface ValueScale {
  place: (value: number) => number;
  ticks: number[];
  /** How many decimals the ticks need. */
  decimals: number;
  domain: [number, number];
}

export interface ValueScaleOptions {
  /** Lowest and highest value to show. */
  extent: [number, number];
  /** px of the bottom and of the top. */
  range: [number, number];
  /** About how many ticks. */
  count: number;
  zero?: "auto" | "always" | "never";
  scale?: "linear" | "log";
}

/** From this share of the highest value on, a line may stand on an axis that does not begin at zero. */
const ZERO_LEFT_OUT_FROM = 0.7;

/** A linear scale; a logarithmic one where asked and where all values are above zero. */
export function valueScale({ extent, range, count, zero = "auto", scale = "linear" }: ValueScaleOptions): ValueScale {
  if (scale === "log" && extent[0] > 0) return logScale(extent, range);
  const nice = scaleLinear(withRoom(withZero(extent, zero)), range).nice(count);
  const ticks = nice.ticks(count);
  const [from, to] = nice.domain() as [number, number];
  return { place: nice, ticks, decimals: decimalsOf(ticks), domain: [from, to] };
}

function withZero([min, max]: [number, number], zero: "auto" | "always" | "never"): [number, number] {
  if (zero === "never") return [min, max];
  const near = min > 0 ? min / max : max < 0 ? max / min : 0;
  if (zero === "auto" && near >= ZERO_LEFT_OUT_FROM) return [min, max];
  return [Math.min(0, min), Math.max(0, max)];
}

/** A flat line stands in the middle of a range of its own size. */
function withRoom([min, max]: [number, number]): [number, number] {
  if (min !== max) return [min, max];
  const room = Math.abs(min) / 2 || 1;
  return [min - room, max + room];
}

/** From the 1, 2 or 5 of a power of ten below the lowest value to that above the highest. */
function logScale([min, max]: [number, number], range: [number, number]): ValueScale {
  const from = Math.max(...ROUND.map((lead) => lead * 10 ** Math.floor(Math.log10(min / lead))));
  const to = Math.min(...ROUND.map((lead) => lead * 10 ** Math.ceil(Math.log10(max / lead))));
  const log = scaleLog([from, from === to ? to * 10 : to], range);
  const decades = Math.log10(log.domain()[1]! / log.domain()[0]!);
  const leads = decades <= 2.5 ? ROUND : [1];
  const ticks = log.ticks().filter((tick) => leads.includes(Number(tick.toExponential()[0])));
  return { place: log, ticks, decimals: decimalsOf(ticks), domain: log.domain() as [number, number] };
}

const ROUND = [1, 2, 5];

function decimalsOf(ticks: number[]): number {
  return Math.max(0, ...ticks.map((tick) => String(Number(tick.toPrecision(12))).split(".")[1]?.length ?? 0));
}
