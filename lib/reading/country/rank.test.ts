import { expect, it } from "vitest";
import { rankOf } from "./rank";

const country = (code: string, values: Record<string, string | null>) => ({ code, observations: Object.entries(values).map(([period, value]) => ({ period, value, status: "A" as const })) });
const all = [country("A", { 2023: "1", 2024: "5" }), country("B", { 2024: "9" }), country("C", { 2023: "7", 2024: null }), country("D", { 2024: "5.0" })];

it("a rank counts only figures of the same year, and equal ones share it", () => {
  expect(rankOf("A", all)).toEqual({ place: 2, of: 3, period: "2024", value: "5" });
  expect(rankOf("D", all)?.place).toBe(2);
  expect(rankOf("C", all)).toEqual({ place: 1, of: 2, period: "2023", value: "7" });
  expect(rankOf("X", all)).toBeNull();
});
