/** A figure of another sign than all before it is noticed: a minus is easily lost or gained in copying. */
import type { Rule } from "./context";
import { finding } from "./finding";

/** One or two figures are no habit. */
const FIGURES_MIN = 3;

export const signChange: Rule = (cell, { view }) => {
  if (cell.value === null || cell.remove) return [];
  const sign = Math.sign(Number(cell.value));
  const signs = view.published.map((point) => Math.sign(point.number)).filter((other) => other !== 0);
  if (sign === 0 || signs.length < FIGURES_MIN || signs.includes(sign)) return [];
  return [finding("sign-change", cell, { value: cell.value, count: signs.length })];
};
