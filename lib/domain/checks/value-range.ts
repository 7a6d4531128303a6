/** A value lies within the bounds that its indicator's definition sets; a share above 100 per cent is an error, not a surprise. */
import { compareDecimals } from "../decimal";
import type { Rule } from "./context";
import { finding } from "./finding";

export const valueRange: Rule = (cell, { indicators, key }) => {
  const { value } = cell;
  const facts = indicators.get(key.indicator);
  if (value === null || cell.remove || !facts) return [];
  const { minValue, maxValue } = facts;
  if (minValue != null && compareDecimals(value, minValue) < 0) return [finding("below-minimum", cell, { value, limit: minValue })];
  if (maxValue != null && compareDecimals(value, maxValue) > 0) return [finding("above-maximum", cell, { value, limit: maxValue })];
  return [];
};
