/** What is checked is a proposed cell, whatever proposed it: the grid, an import, the API or a draft read back. */
import type { ObsStatus } from "../observation";

/** The value is a canonical decimal or null; with `remove` it is not looked at. */
export interface CheckedCell {
  series: string;
  period: string;
  value: string | null;
  status: ObsStatus;
  remove?: boolean;
}
