/** The numbers of one block settle each other: where some show their decimal sign, the others are read with it. */
import { plainCharacters } from "@/lib/domain/number-characters";
import { decimalSignOf, type DecimalSetting } from "@/lib/domain/number-separators";

/**
 * The decimal sign that the block itself shows, "unknown" where its cells contradict each other (then what is open
 * is refused cell by cell), and undefined where no cell tells (then the locale decides).
 */
export function findDecimalSign(cells: Iterable<string>): DecimalSetting | undefined {
  const seen = new Set<DecimalSetting>();
  for (const cell of cells) {
    const plain = plainCharacters(cell);
    const figure = plain.ok ? /^[^\d.,]*([\d.,' ]*\d)/.exec(plain.value)?.[1]?.trim() : undefined;
    if (figure === undefined || !/[.,]/.test(figure)) continue;
    const sign = decimalSignOf(figure);
    if (sign !== "ambiguous" && sign.ok) seen.add(sign.value);
  }
  if (seen.size > 1) return "unknown";
  return [...seen][0];
}
