import { expect, it } from "vitest";
import { countryRows } from "./country-rows";

const country = (code: string, name: string, exports: string | null) => ({ area: { code, name: { en: name } }, chinaShare: [], usShare: [], imports: [], exports: exports === null ? [] : [{ period: "2024", value: exports, status: "A" as const }] });
const all = [country("C", "Chile", "9"), country("B", "Brazil", "10.5"), country("A", "Aruba", null), country("D", "Dominica", "9.0")];

it("countries are sorted by name, or by figure with unknown ones last", () => {
  expect(countryRows(all, "en", "name").map((row) => row.code)).toEqual(["A", "B", "C", "D"]);
  expect(countryRows(all, "en", "exports").map((row) => row.code)).toEqual(["B", "C", "D", "A"]);
});
