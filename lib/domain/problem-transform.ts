/** Each way in which figures cannot be turned into what is asked for has its own sentence. */

export const TRANSFORM_SENTENCES = {
  "transform-no-base": "There is no value other than zero at {period} to be 100; choose another period.",
  "transform-no-amount": "{indicator} is no amount: its figures are rates or marks, and what they would be parts of is not known.",
  "transform-not-dollars": "{indicator} is not in US dollars of the same year, and only those can be set against gross domestic product.",
  "transform-yearly-only": "Gross domestic product is known by the year; ask for yearly figures.",
  "transform-no-series": "There is no series {keys} to set this one against.",
  "transform-itself": "{key} would be subtracted from itself.",
  "guard-group": "{first} and {second} count partly the same things in different ways, so they are not put into one figure.",
  "unit-differs": "{first} and {second} are in different units, so they are not put into one figure or on one scale.",
  "aggregation-none": "Figures of {indicator} cannot be joined into figures of longer periods: they are rates or marks.",
  "aggregation-frequency": "Figures of frequency {from} cannot become figures of frequency {to}; months can become quarters or years, and quarters years.",
} as const;
