import { expect, it } from "vitest";
import { joinWords, splitTokens } from "./split-tokens";

const tokensOf = (...words: [word: string, folded: string, isStop?: boolean][]) => words.flatMap(([word, folded, isStop = false]) => splitTokens({ word, folded, isStop }));
const all = () => true;

it("words keep their accents, codes fall into parts, and what carries no meaning is left out", () => {
  const tokens = tokensOf(["exportación", "exportacion"], ["de", "de", true], ["GDP_USD", "gdp usd"], ["—", ""]);
  expect(joinWords(tokens, tokens.map(() => false), all)).toEqual(["exportación", "gdp", "usd"]);
});

it("Chinese is cut into pairs, apart from the names in it and without the words between them", () => {
  const tokens = tokensOf(["巴西对中国货物出口", "巴 西 对 中 国 货 物 出 口"]);
  const taken = [true, true, false, true, true, false, false, false, false];
  expect(joinWords(tokens, taken, all)).toEqual(["巴西", "中国", "货物", "出口"]);
  expect(joinWords(tokens, taken, (isName) => !isName)).toEqual(["货物", "出口"]);
});

it("three characters stay one word", () => {
  const tokens = tokensOf(["发电量", "发 电 量"], ["co2", "co2"]);
  expect(joinWords(tokens, tokens.map(() => false), all)).toEqual(["发电量", "co2"]);
});
