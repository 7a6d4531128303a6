/** Which marks the chosen series may be drawn with is settled once, for page, picture and frame, and what was asked for and is not drawn has its reason. */
import { refuseMark, type MarkedSeries, type MarkGround, type MarkRefusal } from "@/lib/charts/refuse-mark";
import type { ChartMark } from "@/lib/charts/series";
import type { Placed } from "@/lib/domain/overlap";
import type { Transform } from "@/lib/domain/transform";

/** Those that a reader can ask for. */
const ASKED_MARKS = ["line", "bars", "stacked-area", "stacked-bars"] as const satisfies readonly ChartMark[];
export type AskedMark = (typeof ASKED_MARKS)[number];

export interface MarkChoice {
  /** Those that may be drawn; the line always may. */
  offered: AskedMark[];
  asked: AskedMark;
  shown: AskedMark;
  /** Why what was asked for is not shown; null where it is. */
  refused: MarkRefusal | null;
  /** Whether layers would count something twice, which a reader who looks for them should know. */
  overlaps: boolean;
}

export interface MarkInput {
  indicator: { aggregation: string };
  display: { series: readonly MarkedSeries[]; measure: { unitCode: string }; transform: Transform | null };
  areas: readonly Placed[];
  hasEarlier: boolean;
}

export const readMark = (text: string | null | undefined): AskedMark => ASKED_MARKS.find((each) => each === text) ?? "line";

export function markChoice(asked: AskedMark, { indicator, display, areas, hasEarlier }: MarkInput): MarkChoice {
  const known = new Map(areas.map((area) => [area.code, area]));
  const area = (code: string): Placed => known.get(code) ?? { code, kind: "none", lac: false };
  const ground: MarkGround = { aggregation: indicator.aggregation, unitCode: display.measure.unitCode, transform: display.transform, hasEarlier, area };
  const refusal = (mark: AskedMark) => refuseMark(mark, display.series, ground);
  const refused = refusal(asked);
  return { offered: ASKED_MARKS.filter((each) => refusal(each) === null), asked, shown: refused === null ? asked : "line", refused, overlaps: refusal("stacked-area") === "overlap" };
}
