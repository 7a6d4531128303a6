/** A place on the chart is an address within the page that names one period or two. */

export const PICK = "#stands-at/";

/** The periods that an address names; null where it names none. */
export function pickedPeriods(href: string): { from: string; to: string } | null {
  const [, from, to = ""] = /#stands-at\/([\w-]+)(?:\/([\w-]+))?$/.exec(href) ?? [];
  return from === undefined ? null : { from, to };
}
