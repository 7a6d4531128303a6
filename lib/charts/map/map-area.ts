/** What a map shows of one area in each of its frames (years), and how that is said: the same on the server and in the browser. */

export interface MapArea {
  /** ISO 3166-1 alpha-3. */
  code: string;
  name: string;
  /** Where its link leads. */
  href: string;
  /** The letter of its class in each frame. */
  letters: string;
  /** Its figure in each frame, without a unit that follows it; left out where the class says it all. */
  figures?: readonly string[];
  /** The status of the figure in each frame, one SDMX letter each; left out where all are normal. */
  statuses?: string;
}

/** An entry of the legend. */
export interface MapKey {
  /** The letter of the class. */
  letter: string;
  label: string;
}

/** The words of a map in the reader's language. */
export interface MapWords {
  /** Between a name and what is said of it: ": ". */
  colon: string;
  /** Between a figure and its status: ", ". */
  comma: string;
  /** What follows every figure: " tonnes". */
  unit: string;
  /** By letter of a class that has no figure to be said. */
  classes: Readonly<Record<string, string>>;
  /** By letter of a status that is not normal. */
  statuses: Readonly<Record<string, string>>;
}

/** The figure with its unit and its status, or the class in words. */
export function sayFigure(letter: string, figure: string | undefined, status: string | undefined, { comma, unit, classes, statuses }: MapWords): string {
  const word = classes[letter];
  if (word !== undefined || figure === undefined) return word ?? "";
  const statusWord = status && statuses[status];
  return figure + unit + (statusWord ? comma + statusWord : "");
}

/** What is said of the area in that frame. */
export function textOf({ letters, figures, statuses }: MapArea, frame: number, words: MapWords): string {
  return sayFigure(letters[frame]!, figures?.[frame], statuses?.[frame], words);
}

/** How many areas are of the class in that frame. */
export function countOf(areas: readonly MapArea[], frame: number, letter: string): number {
  return areas.filter((area) => area.letters[frame] === letter).length;
}
