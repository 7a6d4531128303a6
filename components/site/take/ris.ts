/** A record for reference managers in RIS, in which no text can begin a line of its own. */

export interface RisParts {
  title: string;
  publisher: string;
  source: string;
  /** When it was published, RFC 3339. */
  publishedAt: string;
  number: number;
  address: string;
}

/** Lines end as the format has it, in CRLF. */
export function ris({ title, publisher, source, publishedAt, number, address }: RisParts): string {
  const fields: [tag: string, text: string][] = [
    ["TY", "DATA"], ["TI", title], ["AU", publisher], ["PY", publishedAt.slice(0, 4)], ["DA", publishedAt.slice(0, 10).replaceAll("-", "/")],
    ["PB", "Puente"], ["ET", `Publication ${number}`], ["N1", source], ["UR", address], ["ER", ""],
  ];
  return fields.map(([tag, text]) => `${tag}  - ${text.replace(/\s+/g, " ").trim()}\r\n`).join("");
}
