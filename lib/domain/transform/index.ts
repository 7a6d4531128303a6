/** A series can be looked at as changes, as an index, as an average or beside another series; each such figure is exact, or rounded once. */
export { type Other, transformAgainst } from "./against";
export { type Measured, unfitAlone, unfitTogether } from "./fitness";
export { meanOf, transformOverTime } from "./over-time";
export { type Against, type Alone, isAgainst, parseTransform, type Transform, transformName } from "./transform";
