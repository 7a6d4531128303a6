/** Words are compared without accents, capitals and punctuation; the database folds by the same rule (search_fold). */

/** "São Tomé: 中国" → "sao tome 中 国": each Chinese character is a word of its own, since nothing tells where its words end. */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/\p{Script=Han}/gu, " $& ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
