/** What both sides say of one flow stands side by side in one unit, read as of one publication. */
import "server-only";
import { isSender, mirrorKey } from "@/lib/domain/mirror";
import type { Freq } from "@/lib/domain/period";
import { formatSeriesKey, type SeriesKey } from "@/lib/domain/series-key";
import type { LocalText } from "@/lib/domain/text";
import type { DisplayedSeries } from "../display/display-series";
import { indicatorFacts } from "../display/indicator-facts";
import type { DisplayMeasure } from "../display/measure";
import { readDisplay } from "../display/read-display";
import type { Scope } from "../scope";

export interface MirrorSide extends DisplayedSeries {
  /** The indicator's name. */
  name: LocalText;
}

export interface Mirror {
  /** As it was asked for. */
  report: MirrorSide;
  /** The same flow as its counterpart reports it. */
  partner: MirrorSide;
  /** Of both. */
  measure: DisplayMeasure;
  /** What was done to the published figures, a sentence for each step. */
  words: LocalText[];
  /** From which area the goods go, to which. */
  flow: { from: string; to: string };
}

export interface MirrorRequest extends SeriesKey {
  /** Years. */
  from?: string | null;
  to?: string | null;
  /** Where published figures are joined into longer periods. */
  joined?: Freq | null;
}

/** The two reports, or null where not both are known, in one unit and counted in one way. */
export async function getMirror(scope: Scope, { from = null, to = null, joined = null, ...key }: MirrorRequest): Promise<Mirror | null> {
  const other = mirrorKey(key);
  if (!other) return null;
  const read = await readDisplay(scope, { keys: [formatSeriesKey(key), formatSeriesKey(other)], transform: null, from, to, freq: joined });
  if (!read.ok) return null;
  const { series: [report, partner], measure, words } = read.value;
  if (!report || !partner) return null;
  const facts = await indicatorFacts(scope, [report.indicator, partner.indicator]);
  const [one, two] = [facts.get(report.indicator), facts.get(partner.indicator)];
  if (!one || !two || one.guardGroup !== two.guardGroup) return null;
  const flow = isSender(key) ? { from: key.refArea, to: key.counterpart } : { from: key.counterpart, to: key.refArea };
  return { report: { ...report, name: one.name }, partner: { ...partner, name: two.name }, measure, words, flow };
}
