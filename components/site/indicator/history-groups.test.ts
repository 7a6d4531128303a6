import { describe, expect, it } from "vitest";
import { firstSaid, historyGroups } from "./history-groups";
import type { Vintage } from "./VintageList";

const vintage = (period: string, value: string | null, publication: number, kind: Vintage["kind"]): Vintage => ({
  period, value, status: value === null ? "M" : "A", publication, kind, note: null, reason: `p${publication}`, publishedBy: "A", backFilled: false, publishedAt: "2026-01-01T00:00:00.000Z",
});
const told = [vintage("2023", "1", 1, "first"), vintage("2023", "2", 3, "revision"), vintage("2024", "5", 1, "first"), vintage("2024", null, 3, "removed"), vintage("2025", "7", 3, "first")];

describe("the history of a series", () => {
  it("is told by publication, newest first, with old beside new", () => {
    const [newest, oldest] = historyGroups(told);
    expect(newest?.publication).toBe(3);
    expect(newest?.counts).toEqual([{ kind: "revision", count: 1 }, { kind: "removed", count: 1 }, { kind: "first", count: 1 }]);
    expect(newest?.changes.map(({ before, after }) => [after.period, before.value, after.value])).toEqual([["2023", "1", "2"], ["2024", "5", null]]);
    expect(oldest?.changes).toEqual([]);
  });

  it("begins with what was said first of each period", () => {
    expect(firstSaid(told).map(({ period, value }) => [period, value])).toEqual([["2023", "1"], ["2024", "5"], ["2025", "7"]]);
  });
});
