/** What others propose stands beside one's own; what was published meanwhile becomes the ground that proposals are measured against. */
import type { CellAddress, OthersProposal, PublishedCell } from "./cell";
import { coverPeriods, withProposedRows } from "./extend";
import { type Sheet, withCells } from "./sheet";
import type { GridState } from "./state";

/** As the server tells it. */
export interface OthersNews {
  publication: number;
  cells: (CellAddress & OthersProposal)[];
  published: (CellAddress & { cell: PublishedCell | null })[];
}

/** The state with the news; the same state where nothing is new, so that nothing is drawn again. */
export function hearOthers(state: GridState, news: OthersNews): GridState {
  const others: Sheet<OthersProposal> = withCells<OthersProposal>(new Map(), news.cells.map(({ series, period, ...cell }) => ({ series, period, cell })));
  const isSame = JSON.stringify([...others].map(([key, row]) => [key, [...row]])) === JSON.stringify([...state.others].map(([key, row]) => [key, [...row]]));
  if (isSame && news.published.length === 0) return state.publication === news.publication ? state : { ...state, publication: news.publication };
  const heard = { ...state, publication: news.publication, others: isSame ? state.others : others, published: withCells(state.published, news.published) };
  return news.published.length === 0 ? heard : coverPeriods(withProposedRows(heard, news.published), news.published.map(({ period }) => period));
}
