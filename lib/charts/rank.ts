/** Figures of one moment have a rank: largest first, equal ones share theirs, and what has no figure has none. */
import { compareDecimals } from "@/lib/domain/decimal";
import type { BarInput } from "./bars";

export interface RankItem extends BarInput {
  /** The figure as text. */
  text: string;
  /** The one that the reader asked about. */
  isChosen?: boolean;
}

export type Ranked<Item extends RankItem> = Item & { value: string; rank: number };

/** The ranked ones, and those without a figure in the order given. */
export function rankItems<Item extends RankItem>(items: readonly Item[]): { ranked: Ranked<Item>[]; missing: Item[] } {
  const known = items.filter((item): item is Item & { value: string } => item.value !== null).sort((a, b) => compareDecimals(b.value, a.value));
  const ranked: Ranked<Item>[] = [];
  for (const [index, item] of known.entries()) {
    const before = ranked[index - 1];
    ranked.push({ ...item, rank: before && compareDecimals(before.value, item.value) === 0 ? before.rank : index + 1 });
  }
  return { ranked, missing: items.filter((item) => item.value === null) };
}
