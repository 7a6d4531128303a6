/** A word that nothing is found by is read as the nearest one that something is, where it is near enough to be a slip. */
import "server-only";

/** A word that something is called by. */
export interface KnownWord {
  /** Folded. */
  word: string;
  /** With its accents. */
  written: string;
}

/** How many slips a word of this many letters may hold: one in short words, where every letter counts. */
const slipsMax = (letters: number) => (letters <= 5 ? 1 : letters <= 8 ? 2 : 3);

/** The nearest word with its accents, the first of equally near ones; undefined where none is near. `typed` is folded. */
export function nearestWord(typed: string, known: readonly KnownWord[]): string | undefined {
  let nearest: { written: string; slips: number } | undefined;
  for (const { word, written } of known) {
    const slips = countSlips(typed, word);
    if (slips <= slipsMax(typed.length) && slips < (nearest?.slips ?? Infinity)) nearest = { written, slips };
  }
  return nearest?.written;
}

/** Letters left out, put in, changed, or swapped with the next (optimal string alignment). */
export function countSlips(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed, swapped));
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
