/** The rules that guard publication speak while one types; only the series that changed is asked again. */
import { runChecks, type CheckContext, type Finding } from "@/lib/domain/checks";
import type { Observation } from "@/lib/domain/observation";
import type { Period } from "@/lib/domain/period";
import type { CellAddress, CellEdit } from "./cell";
import type { GridState } from "./state";

export type SeriesFindings = ReadonlyMap<Period, readonly Finding[]>;

/** Finds what is wrong or doubtful about a series' proposals; one per grid, since it remembers. */
export function makeChecker({ published, facts }: GridState): (state: GridState, series: string) => SeriesFindings {
  const context: CheckContext = {
    indicators: new Map([[facts.indicator, facts.bounds]]),
    areas: new Set(facts.areas.map(({ code }) => code)),
    series: new Map([...published].map(([key, row]): [string, Observation[]] => [key, [...row.values()]])),
  };
  const known = new WeakMap<ReadonlyMap<Period, CellEdit>, SeriesFindings>();
  return (state, series) => {
    const row = state.edits.get(series);
    if (!row) return NOTHING;
    const found = known.get(row) ?? check(series, row, context);
    known.set(row, found);
    return found;
  };
}

const NOTHING: SeriesFindings = new Map();

function check(series: string, row: ReadonlyMap<Period, CellEdit>, context: CheckContext): SeriesFindings {
  const cells = [...row].flatMap(([period, { proposal }]) => (proposal ? [{ series, period, value: proposal.value, status: proposal.status, remove: proposal.remove }] : []));
  const found = new Map<Period, Finding[]>();
  for (const finding of runChecks(cells, context)) found.set(finding.period, [...(found.get(finding.period) ?? []), finding]);
  return found;
}

export type FindingsAt = (address: CellAddress) => readonly Finding[];
