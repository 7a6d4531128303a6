/** The rules that guard publication speak while one types; only a series is asked again that changed, or one that is compared with it. */
import { type CheckContext, type Drafted, type Finding, relatedKeys, runChecks } from "@/lib/domain/checks";
import type { Observation } from "@/lib/domain/observation";
import type { Period } from "@/lib/domain/period";
import type { CellAddress, CellEdit } from "./cell";
import type { GridState } from "./state";

export type SeriesFindings = ReadonlyMap<Period, readonly Finding[]>;
export type FindingsAt = (address: CellAddress) => readonly Finding[];

type Row = ReadonlyMap<Period, CellEdit>;

interface Known {
  /** The rows that the findings were made from, the series' own first. */
  rows: readonly (Row | undefined)[];
  findings: SeriesFindings;
}

/** Finds what is wrong or doubtful about a series' proposals; one per grid, since it remembers. */
export function makeChecker(first: GridState): (state: GridState, series: string) => SeriesFindings {
  let ground = first.published;
  let context = contextOf(first);
  const related = new Map<string, readonly string[]>();
  const known = new Map<string, Known>();
  return (state, series) => {
    const { published, edits } = state;
    if (published !== ground) {
      ground = published;
      context = contextOf(state);
      known.clear();
    }
    const row = edits.get(series);
    if (!row) return NOTHING;
    const others = related.get(series) ?? relatedKeys(series, context);
    related.set(series, others);
    const rows = [row, ...others.map((key) => edits.get(key))];
    const before = known.get(series);
    if (before && rows.every((each, index) => each === before.rows[index])) return before.findings;
    const findings = check(series, row, { ...context, drafted: draftedIn([series, ...others], rows) });
    known.set(series, { rows, findings });
    return findings;
  };
}

const NOTHING: SeriesFindings = new Map();

function contextOf({ published, facts }: GridState): CheckContext {
  return {
    indicators: new Map([[facts.indicator, facts.bounds]]),
    areas: new Set(facts.areas.map(({ code }) => code)),
    members: new Map(Object.entries(facts.context.members)),
    series: new Map([
      ...[...published].map(([key, row]): [string, Observation[]] => [key, [...row.values()]]),
      ...facts.context.mirrors.map(({ key, observations }): [string, readonly Observation[]] => [key, observations]),
    ]),
  };
}

function draftedIn(keys: readonly string[], rows: readonly (Row | undefined)[]): Drafted {
  return new Map(
    keys.flatMap((key, index) => {
      const row = rows[index];
      return row ? [[key, new Map([...row].flatMap(([period, { proposal }]) => (proposal ? [[period, proposal] as const] : [])))] as const] : [];
    }),
  );
}

function check(series: string, row: Row, context: CheckContext): SeriesFindings {
  const cells = [...row].flatMap(([period, { proposal }]) => (proposal ? [{ series, period, value: proposal.value, status: proposal.status, remove: proposal.remove }] : []));
  const found = new Map<Period, Finding[]>();
  for (const finding of runChecks(cells, context)) found.set(finding.period, [...(found.get(finding.period) ?? []), finding]);
  return found;
}
