/** What was typed becomes words to look for; Chinese, which has no blanks, is cut into pairs, as most of its words are. */
import "server-only";

export interface Token {
  folded: string;
  /** As typed where the token is a word of its own: its accents help to find its stem. */
  typed: string;
  isHan: boolean;
  /** Carries no meaning, such as "of" or "para". */
  isStop: boolean;
}

const HAN = /^\p{Script=Han}/u;
/** "With", "and", "of", "from", "to", "in", where they stand alone between names. */
const HAN_STOPS = new Set("对与和的从自向至到在及比");

/** The tokens of one typed word: one, or several where it is a code or Chinese. */
export function splitTokens({ word, folded, isStop }: { word: string; folded: string; isStop: boolean }): Token[] {
  const parts = folded === "" ? [] : folded.split(" ");
  return parts.map((part) => ({ folded: part, typed: parts.length === 1 ? word : part, isHan: HAN.test(part), isStop: parts.length === 1 && isStop }));
}

/** The tokens that are `wanted`, as words; a run of Chinese never goes on from a name into what follows it. */
export function joinWords(tokens: readonly Token[], taken: readonly boolean[], wanted: (taken: boolean) => boolean): string[] {
  const words: string[] = [];
  let run = "";
  const end = () => {
    if (!(run.length === 1 && HAN_STOPS.has(run))) words.push(...pairs(run));
    run = "";
  };
  tokens.forEach((token, index) => {
    if (run !== "" && (!token.isHan || taken[index] !== taken[index - 1])) end();
    if (!wanted(taken[index] === true)) return;
    if (token.isHan) run += token.folded;
    else if (!token.isStop) words.push(token.typed);
  });
  end();
  return words;
}

/** "货物出口" → "货物", "出口"; three characters stay together. */
function pairs(run: string): string[] {
  if (run.length <= 3) return run === "" ? [] : [run];
  return run.match(/.{1,2}/gu) ?? [];
}
