/** Words that were looked for are found again in what is shown, whatever their accents, capitals and endings. */
import { foldText } from "@/lib/domain/fold-text";

export interface Piece {
  text: string;
  isMatch: boolean;
}

/** Two forms of a word share their beginning: "exportación" and "exportaciones". */
const STEM_MIN = 5;
const ENDING_MAX = 3;

/** The text in pieces, in order and without loss; matches are whole words, or in Chinese the characters looked for. */
export function markWords(text: string, words: readonly string[]): Piece[] {
  const wanted = words.flatMap((word) => (isHan(word) ? [] : foldText(word).split(" "))).filter(Boolean);
  const hans = words.filter(isHan).map((word) => word.replace(/[^\p{Script=Han}]/gu, ""));
  const pieces: Piece[] = [];
  const add = (part: string, isMatch: boolean) => {
    const last = pieces.at(-1);
    if (last && last.isMatch === isMatch) last.text += part;
    else if (part !== "") pieces.push({ text: part, isMatch });
  };
  for (const part of text.split(/([\p{L}\p{M}\p{N}]+)/u)) {
    if (isHan(part)) for (const [piece, isMatch] of cutHan(part, hans)) add(piece, isMatch);
    else add(part, part !== "" && wanted.some((word) => fits(foldText(part), word)));
  }
  return pieces;
}

const isHan = (text: string) => /\p{Script=Han}/u.test(text);

function fits(word: string, wanted: string): boolean {
  if (word === "") return false;
  if (word.startsWith(wanted)) return true;
  const shared = Math.min(word.length, wanted.length) - ENDING_MAX;
  return shared >= STEM_MIN && Math.abs(word.length - wanted.length) <= ENDING_MAX && word.slice(0, shared) === wanted.slice(0, shared);
}

function cutHan(run: string, wanted: readonly string[]): [string, boolean][] {
  if (wanted.length === 0) return [[run, false]];
  return run.split(new RegExp(`(${wanted.join("|")})`)).map((piece, index) => [piece, index % 2 === 1]);
}
