/** An entry for reference managers, in which no title can break out of its braces. */

export interface BibtexParts {
  code: string;
  title: string;
  publisher: string;
  year: string;
  number: number;
  address: string;
}

/** A `@misc` entry (plain BibTeX has no `@dataset`). */
export function bibtex({ code, title, publisher, year, number, address }: BibtexParts): string {
  return [
    `@misc{puente_${code.toLowerCase()}_${number},`,
    `  title = {{${escaped(title)}}},`,
    `  author = {{${escaped(publisher)}}},`,
    `  howpublished = {Puente, publication ${number}},`,
    `  year = {${year}},`,
    `  url = {${address.replace(/[{}\\]/g, encodeURIComponent)}}`,
    "}",
  ].join("\n");
}

function escaped(text: string): string {
  return text.replace(/[\\{}]/g, "").replace(/[&%$#_]/g, "\\$&");
}
