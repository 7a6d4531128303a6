/** No spreadsheet takes a text of ours for a formula. */

/** What Excel, LibreOffice and Google Sheets begin a formula with, and the blanks they skip before it. */
const FORMULA = /^[\t\r\n ]*[=+\-@＝＋－＠]/;

/** The text as it is, or behind an apostrophe where it would begin a formula. */
export function safeText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
