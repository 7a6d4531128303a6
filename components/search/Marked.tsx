/** A text with the words that were looked for marked in it. */
import { markWords } from "./marks";

export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  return markWords(text, words).map(({ text: piece, isMatch }, index) => (isMatch ? <mark key={index}>{piece}</mark> : piece));
}
