/** A unit is written so that no reader mistakes thousands for billions. */
import type { Locale } from "@/lib/domain/text";
import { formatCompact, type CompactOptions } from "./format-compact";
import { MINUS } from "./format-value";
import { numberFormat } from "./intl-formats";

/** How a unit stands beside its figure: money before it, per cent at it, others after it. */
export type UnitPlace = "money" | "percent" | "after";

/** The place of a unit by its code: USD, USD_2015_PER_PERSON, PCT_GDP, TONNES. */
export function unitPlace(unitCode: string): UnitPlace {
  if (unitCode === "USD") return "money";
  return unitCode === "PCT" || unitCode.startsWith("PCT_") ? "percent" : "after";
}

export interface QuantityOptions extends CompactOptions {
  unitCode: string;
  /** The unit's name in the reader's language. */
  unit: string;
}

/** The figure as it is written with its unit, money by its name: "489 billion US dollars", "21.3% of GDP". */
export function figureWithUnit(figure: string, { unitCode, unit, locale }: { unitCode: string; unit: string; locale: Locale }): string {
  return unitPlace(unitCode) === "percent" ? atPercent(figure, unit, locale) : withUnit(figure, unit, locale);
}

/** "US$ 1.18 trillion", "US$ 1,18 billones", "1.18万亿美元"; "21.3% of GDP"; "1.77 billion tonnes". */
export function formatQuantity(value: string, { unitCode, unit, ...options }: QuantityOptions): string {
  const figure = formatCompact(value, options);
  return unitPlace(unitCode) === "money" ? money(figure, options.locale) : figureWithUnit(figure, { unitCode, unit, locale: options.locale });
}

/** The sign stands where the unit's name has it: "21.3% of GDP", "占国内生产总值21.3%". */
function atPercent(figure: string, unit: string, locale: Locale): string {
  return unit.includes("%") ? unit.replace("%", () => percentSign(locale, figure)) : `${figure} ${unit}`;
}

/** "1.77 billion tonnes", "1,77 mil millones de toneladas", "17.7亿吨", "每100人30.1". */
export function withUnit(figure: string, unit: string, locale: Locale): string {
  if (unit === "") return figure;
  if (locale === "zh") return unit.startsWith("每") ? unit + figure : /^\d/.test(unit) ? `${figure}（${unit}）` : figure + unit;
  // Spanish and Portuguese count things by the million: millones de, bilhões de.
  const joint = (locale === "es" || locale === "pt") && /\p{L}$/u.test(figure) ? " de " : " ";
  return figure + joint + unit;
}

/** "US$" before the figure, as ISO-minded papers of all four languages write it; in Chinese the name behind it. */
export function money(figure: string, locale: Locale): string {
  if (locale === "zh") return figure + dollarName();
  return figure.startsWith(MINUS) ? `${MINUS}US$\u00a0${figure.slice(1)}` : `US$\u00a0${figure}`;
}

function dollarName(): string {
  const format = numberFormat("zh", { style: "currency", currency: "USD", currencyDisplay: "name" });
  return format.formatToParts(2).find((part) => part.type === "currency")?.value ?? "USD";
}

/** The figure with the per cent sign as the language sets it: "3.4%", "3,4 %". */
export function percentSign(locale: Locale, figure: string): string {
  const parts = numberFormat(locale, { style: "percent" }).formatToParts(1);
  return parts.map((part) => (part.type === "integer" ? figure : part.value)).join("");
}
