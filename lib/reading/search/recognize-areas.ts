/** Areas are recognised in what was asked, in the order in which they were named; the words that are left say what is asked about them. */
import "server-only";

export interface AreaPhrase {
  code: string;
  /** Folded words. */
  phrase: string;
}

export interface Recognized {
  /** Codes, each once. */
  areas: string[];
  /** For each token whether it belongs to an area's name. */
  taken: boolean[];
}

/** The longest name at each place counts: "República Dominicana" is not Dominica. */
export function recognizeAreas(tokens: readonly string[], phrases: readonly AreaPhrase[]): Recognized {
  const split = phrases.map(({ code, phrase }) => ({ code, words: phrase.split(" ") })).sort((a, b) => b.words.length - a.words.length);
  const areas = new Set<string>();
  const taken = tokens.map(() => false);
  for (let at = 0; at < tokens.length; ) {
    const found = split.find(({ words }) => words.every((word, offset) => tokens[at + offset] === word));
    if (found) {
      areas.add(found.code);
      taken.fill(true, at, at + found.words.length);
    }
    at += found?.words.length ?? 1;
  }
  return { areas: [...areas], taken };
}
