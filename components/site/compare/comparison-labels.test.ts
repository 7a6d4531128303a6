import { expect, it } from "vitest";
import { comparisonLabels, comparisonTitle } from "./comparison-labels";

const NAMES: Record<string, string> = { BRA: "Brazil", CHL: "Chile", CHN: "China", USA: "United States" };
const naming = { locale: "en" as const, name: (code: string) => NAMES[code]!, indicatorName: (code: string) => ({ EXPORTS: "Exports", CO2: "Emissions" })[code]! };
const series = (...keys: string[]) =>
  keys.map((key) => {
    const [indicator = "", refArea = "", counterpart = "_Z"] = key.split(".");
    return { indicator, refArea, counterpart };
  });
const title = (...keys: string[]) => comparisonTitle(series(...keys), naming, (count) => `${count} more`);

it("series of one indicator are called by what differs, and their title says what they share", () => {
  expect(comparisonLabels(series("EXPORTS.BRA.CHN", "EXPORTS.BRA.USA"), naming)).toEqual(["China", "United States"]);
  expect(title("EXPORTS.BRA.CHN", "EXPORTS.BRA.USA")).toBe("Exports: Brazil – China and United States");
  expect(title("EXPORTS.BRA.CHN", "EXPORTS.CHL.CHN")).toBe("Exports: Brazil and Chile – China");
  expect(title("EXPORTS.BRA.CHN", "EXPORTS.CHL.USA")).toBe("Exports: Brazil – China and Chile – United States");
  expect(title("CO2.BRA", "CO2.CHL")).toBe("Emissions: Brazil and Chile");
  expect(title("EXPORTS.BRA.CHN")).toBe("Exports: Brazil – China");
});

it("series of several indicators are called by them where all else is shared, and in full where it is not", () => {
  expect(title("CO2.BRA", "EXPORTS.BRA")).toBe("Brazil: Emissions and Exports");
  expect(title("CO2.BRA", "EXPORTS.CHL.CHN")).toBe("Emissions: Brazil; Exports: Chile – China");
  expect(comparisonLabels(series("CO2.BRA", "CO2.BRA", "EXPORTS.BRA"), naming)).toEqual(["Emissions: Brazil", "Emissions: Brazil", "Exports: Brazil"]);
});

it("more names than can be taken in are told as a number", () => {
  expect(title("CO2.BRA", "CO2.CHL", "CO2.CHN", "CO2.USA", "CO2.BRA")).toBe("Emissions: Brazil, Chile, China and 2 more");
  expect(title()).toBe("");
});
