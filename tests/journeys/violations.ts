/** What axe finds on the page as it stands; no page has frames, so it needs no second tab for them. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "./people";

export async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`));
}
