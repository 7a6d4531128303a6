import { expect, it } from "vitest";
import { basesApart } from "./bases-apart";

const imf = { indicator: "IMTS_EXPORTS", guardGroup: "goods-trade:imts" };
const imports = { indicator: "IMTS_IMPORTS", guardGroup: "goods-trade:imts" };
const comtrade = { indicator: "GOODS_EXPORTS", guardGroup: "goods-trade:comtrade" };
const ember = { indicator: "ELEC_COAL", guardGroup: "electricity:ember" };

it("one way of counting, or different things counted, needs no warning", () => {
  expect(basesApart([])).toEqual([]);
  expect(basesApart([imf, imports, ember])).toEqual([]);
});

it("two ways of counting the same are named together", () => {
  expect(basesApart([imf, ember, comtrade])).toEqual([{ subject: "goods-trade", indicators: ["IMTS_EXPORTS", "GOODS_EXPORTS"] }]);
});
