import { expect, it } from "vitest";
import { foldText } from "./fold-text";

it("takes away accents, capitals and punctuation, and parts Chinese characters", () => {
  expect(foldText("  Exportações — São Tomé & PERÚ ")).toBe("exportacoes sao tome peru");
  expect(foldText("GDP_USD, 2017–2021")).toBe("gdp usd 2017 2021");
  expect(foldText("EE. UU.")).toBe("ee uu");
  expect(foldText("对中国出口（ＧＤＰ）")).toBe("对 中 国 出 口 gdp");
  expect(foldText("…!?")).toBe("");
});
