/** Two short strokes stand where figures before and after are not comparable. */
import type { BreakMark } from "@/lib/charts/marks/place-line";

export function Breaks({ breaks }: { breaks: readonly BreakMark[] }) {
  return breaks.map(({ x, y }) => <path key={x} className="c-break" d={`M${round(x - 4)},${round(y + 5)}l4,-10M${x},${round(y + 5)}l4,-10`} />);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
