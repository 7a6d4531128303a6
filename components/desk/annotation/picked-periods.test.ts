import { expect, it } from "vitest";
import { PICK, pickedPeriods } from "./picked-periods";

it("an address of the chart names one period or two, and any other names none", () => {
  expect(pickedPeriods(`https://here.invalid/admin${PICK}2025-Q3`)).toEqual({ from: "2025-Q3", to: "" });
  expect(pickedPeriods(`${PICK}2019/2021`)).toEqual({ from: "2019", to: "2021" });
  expect(["/indicators/CO2#ground", "#stands-at/", "#stands-at/a/b/c"].map(pickedPeriods)).toEqual([null, null, null]);
});
