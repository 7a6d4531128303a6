/** The same figures are read by a few lines in the languages that people compute in. */

export interface CodeLines {
  /** The language's own name. */
  language: string;
  text: string;
}

/** `address` gives the whole address of the figures in a format; it holds no quotation marks. */
export function codeLines(address: (format: "csv" | "json") => string): CodeLines[] {
  return [
    { language: "R", text: `figures <- read.csv("${address("csv")}")` },
    { language: "Python", text: `import pandas\nfigures = pandas.read_csv("${address("csv")}")` },
    { language: "JavaScript", text: `const response = await fetch("${address("json")}");\nconst { data } = await response.json();` },
  ];
}
