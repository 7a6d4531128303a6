/** The grid opens with what is published and with the draft that its editor left. */
import type { Period } from "@/lib/domain/period";
import { cellId, type CellEdit, type PublishedCell } from "./cell";
import { withProposedRows } from "./extend";
import { crossing, shownPeriods } from "./layout";
import { single } from "./selection";
import { type Sheet, withCells } from "./sheet";
import type { GridSource } from "./source";
import type { GridFacts, GridState } from "./state";

/** The grid as it opens. */
export function openGrid(source: GridSource): GridState {
  const published = withCells<PublishedCell>(new Map(), source.series.flatMap(({ key, cells }) => cells.map((cell) => ({ series: key, period: cell.period, cell }))));
  const proposals = source.draft?.cells ?? [];
  const edits = withCells<CellEdit>(new Map(), proposals.map(({ series, period, ...proposal }) => ({ series, period, cell: { proposal, refused: null } })));
  const layout = { series: source.series, periods: periodsOf(source, published, edits), isTurned: false };
  const state: GridState = {
    facts: factsOf(source),
    published,
    edits,
    others: new Map(),
    publication: source.publication,
    saved: new Map(proposals.map(({ series, period, ...proposal }) => [cellId({ series, period }), proposal])),
    dirty: new Map(),
    creation: null,
    rows: source.series,
    find: "",
    layout,
    selection: single(crossing(layout, 0, Math.max(0, layout.periods.length - 1))),
    mode: null,
    undo: [],
    redo: [],
    decimal: undefined,
    copied: null,
    paste: null,
    said: null,
    draft: source.draft && { id: source.draft.id, state: source.draft.state, message: source.draft.message },
    comments: source.draft?.comments ?? [],
    message: source.draft?.message ?? source.defaultMessage,
  };
  return withProposedRows(state, proposals);
}

function factsOf(source: GridSource): GridFacts {
  const { locale, indicator, facts, context, unitIsPercent, freq, areas, actor, defaultMessage } = source;
  return { locale, indicator, bounds: facts, context, unitIsPercent, freq, areas, author: actor.name, defaultMessage };
}

function periodsOf({ freq, today }: GridSource, ...sheets: Sheet<unknown>[]): Period[] {
  const held = sheets.flatMap((sheet) => [...sheet.entries()].filter(([key]) => key.endsWith(`.${freq}`)).flatMap(([, row]) => [...row.keys()]));
  return shownPeriods(held, freq, today);
}
