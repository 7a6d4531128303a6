/** What a marked range leads to has an address that the server wrote, but for the years or the periods. */
import type { Panel } from "./panel";
import type { MarkedRange } from "./read-data";

export function rangeAddress({ element }: Panel, years: MarkedRange): string {
  return (element.dataset.range ?? "").replace("FROM_YEAR", years.from).replace("TO_YEAR", years.to).replace("FIRST_PERIOD", years.first).replace("LAST_PERIOD", years.last);
}
