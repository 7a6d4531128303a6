import { describe, expect, it } from "vitest";
import type { Observation } from "@/lib/domain/observation";
import { disagreeing, leadingPartners, type Partner, type PartnerTrade } from "./leading-partner";

/** The sums of one country by year and partner; of each a tenth is imports. */
function trade(area: string, years: Record<string, Partial<Record<Partner, string | null>>>): PartnerTrade {
  const of = (partner: Partner, part: (value: string) => string): Observation[] =>
    Object.entries(years).flatMap(([period, sums]) => {
      const value = sums[partner];
      return value === undefined ? [] : [{ period, value: value === null ? null : part(value), status: value === null ? ("M" as const) : ("A" as const) }];
    });
  const partners = [...new Set(Object.values(years).flatMap((sums) => Object.keys(sums)))] as Partner[];
  return { area, partners: partners.map((partner) => ({ partner, exports: of(partner, (value) => value), imports: of(partner, () => "0.1") })) };
}

const china = { partner: "CHN", isClear: false };
const leads = (trades: PartnerTrade[]) => leadingPartners(trades).map(({ period, leads: found }) => [period, ...found.map(({ area, lead }) => [area, lead])]);

describe("the leading trade partner", () => {
  it("is the one with the largest sum of exports and imports, compared exactly", () => {
    expect(
      leads([
        trade("A", { 2024: { CHN: "100000000000000000.01", USA: "100000000000000000.00" } }),
        trade("B", { 2024: { CHN: "1.5", USA: "2" } }),
        trade("C", { 2024: { CHN: "1", USA: "1.0" } }),
      ]),
    ).toEqual([["2024", ["A", china], ["B", { partner: "USA", isClear: false }], ["C", "equal"]]]);
  });

  it("leads clearly from twice the second on, and not just below", () => {
    // With the imports of 0.1 each the sums are 20.2 and 10.1, and 20.19 and 10.1.
    expect(leads([trade("A", { 2024: { CHN: "20.1", USA: "10" } }), trade("B", { 2024: { CHN: "20.09", USA: "10" } })])).toEqual([
      ["2024", ["A", { partner: "CHN", isClear: true }], ["B", china]],
    ]);
  });

  it("is chosen of three where three are compared, its lead measured against the second", () => {
    expect(leads([trade("A", { 1995: { CHN: "1", USA: "8", EUU: "9" } })])).toEqual([["1995", ["A", { partner: "EUU", isClear: false }]]]);
  });

  it("is not known where any figure is missing, and a year without any leader is left out", () => {
    expect(
      leads([
        trade("A", { 2024: { CHN: "1", USA: null } }),
        trade("B", { 2024: { CHN: "3", USA: "2" } }),
        trade("D", { 2023: { CHN: "3" }, 2022: { USA: "2" } }),
        trade("E", { 2024: { CHN: "1", USA: "8", EUU: null } }),
      ]),
    ).toEqual([["2024", ["A", "unknown"], ["B", china], ["D", "unknown"], ["E", "unknown"]]]);
  });

  it("is nobody where exports alone are known", () => {
    const [whole] = trade("A", { 2025: { CHN: "3", USA: "2" } }).partners;
    expect(leadingPartners([{ area: "A", partners: [whole!, { ...whole!, partner: "USA", imports: [] }] }])).toEqual([]);
  });
});

it("two ways of counting disagree only where both know a leader", () => {
  const year = (...found: [string, "equal" | "unknown" | Partner][]) => ({ period: "2024", leads: found.map(([area, lead]) => ({ area, lead: lead === "equal" || lead === "unknown" ? lead : { partner: lead, isClear: true } }) as const) });
  const mine = year(["A", "CHN"], ["B", "CHN"], ["C", "CHN"], ["D", "equal"], ["E", "USA"]);
  expect(disagreeing(mine, year(["A", "USA"], ["B", "CHN"], ["C", "unknown"], ["D", "USA"]))).toEqual(["A"]);
});
