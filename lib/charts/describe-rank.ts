/** A ranking is told in facts: who stands first and last, where the chosen ones stand, and how many have no figure. */
import type { Fact } from "./describe";
import { rankItems, type RankItem } from "./rank";

/** The facts in the order of telling; `period` as the reader writes it. */
export function describeRank(items: readonly RankItem[], period: string): Fact[] {
  const { ranked, missing } = rankItems(items);
  const [first, last] = [ranked[0], ranked.at(-1)];
  if (!first || !last) return [{ key: "describe.empty", params: {} }];
  return [
    { key: "describe.rank", params: { count: ranked.length, period } },
    { key: "describe.rankEnds", params: { first: first.label, firstFigure: first.text, last: last.label, lastFigure: last.text } },
    ...ranked.filter((item) => item.isChosen).map(({ label, text, rank }): Fact => ({ key: "describe.rankChosen", params: { label, figure: text, rank } })),
    ...(missing.length > 0 ? [{ key: "describe.rankWithout" as const, params: { count: missing.length } }] : []),
  ];
}
