/** The same page over other years has an address that the server wrote, but for the years. */
import type { Panel } from "./panel";

export function rangeAddress({ element }: Panel, years: { from: string; to: string }): string {
  return (element.dataset.range ?? "").replace("FROM_YEAR", years.from).replace("TO_YEAR", years.to);
}
