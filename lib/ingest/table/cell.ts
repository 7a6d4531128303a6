/** A cell of a file is text as somebody wrote it, or a number as a spreadsheet holds it. */
export type TableCell = string | number | null;

/** Digits that a spreadsheet itself vouches for; what lies beyond is the rounding of its binary numbers. */
const DIGITS = 15;

/** The cell as text; a number with a point and without groups or exponent. */
export function cellText(cell: TableCell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "string") return cell.trim();
  return plainDigits(Number(cell.toPrecision(DIGITS)));
}

function plainDigits(number: number): string {
  const text = String(number);
  if (!/e/i.test(text)) return text;
  return Math.abs(number) >= 1 ? BigInt(Math.round(number)).toString() : number.toFixed(20).replace(/0+$/, "");
}
