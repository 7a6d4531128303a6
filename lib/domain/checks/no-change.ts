/** A proposal that would change nothing is said to be one. */
import { sameObservation } from "../revision";
import type { Rule } from "./context";
import { finding } from "./finding";

export const noChange: Rule = (cell, { published }) => {
  const current = published.get(cell.period);
  if (cell.remove) return current ? [] : [finding("nothing-to-remove", cell)];
  return current && sameObservation(current, cell) ? [finding("no-change", cell)] : [];
};
