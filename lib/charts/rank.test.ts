import { describe, expect, it } from "vitest";
import { describeRank } from "./describe-rank";
import { rankItems, type RankItem } from "./rank";
import { placeRankChart } from "./rank-chart";

const item = (id: string, value: string | null, isChosen = false): RankItem => ({ id, label: id, tone: "lac", value, text: value ?? "", isChosen });
const items = [item("a", "2.10"), item("b", null), item("c", "-3"), item("d", "10"), item("e", "2.1", true), item("f", "0")];

describe("a ranking", () => {
  it("has the largest first, one rank for equal figures, and those without a figure apart", () => {
    const { ranked, missing } = rankItems(items);
    expect(ranked.map(({ id, rank }) => [id, rank])).toEqual([["d", 1], ["a", 2], ["e", 2], ["f", 4], ["c", 5]]);
    expect(missing.map(({ id }) => id)).toEqual(["b"]);
  });

  it("compares figures by all their digits and not as floats", () => {
    const close = [item("a", "100000000000000000001"), item("b", "100000000000000000002")];
    expect(rankItems(close).ranked.map(({ id }) => id)).toEqual(["b", "a"]);
  });

  it("is a picture whose bars reach from zero to their figure", () => {
    const chart = placeRankChart({ items, reference: { value: "2.1", text: "Median" } }, 580)!;
    const zero = chart.zeroX!;
    const perUnit = chart.rows[0]!.width / 10;
    chart.rows.forEach((row, index) => {
      const value = Number(["10", "2.1", "2.1", "0", "-3"][index]);
      expect(row.width).toBeCloseTo(Math.max(1, Math.abs(value) * perUnit), 0);
      expect(value < 0 ? row.x + row.width : row.x).toBeCloseTo(zero, 0);
      if (index > 0) expect(row.y - chart.rows[index - 1]!.y).toBeGreaterThanOrEqual(chart.barHeight);
    });
    expect(chart.reference!.x).toBeCloseTo(zero + 2.1 * perUnit, 0);
    expect(chart.missing).toEqual(["b"]);
    expect(placeRankChart({ items: [item("b", null)] }, 580)).toBeNull();
  });

  it("tells who stands first, last and where the chosen one stands", () => {
    expect(describeRank(items, "2023")).toEqual([
      { key: "describe.rank", params: { count: 5, period: "2023" } },
      { key: "describe.rankEnds", params: { first: "d", firstFigure: "10", last: "c", lastFigure: "-3" } },
      { key: "describe.rankChosen", params: { label: "e", figure: "2.1", rank: 2 } },
      { key: "describe.rankWithout", params: { count: 1 } },
    ]);
    expect(describeRank([item("b", null)], "2023")).toEqual([{ key: "describe.empty", params: {} }]);
  });
});
