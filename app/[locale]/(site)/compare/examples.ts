/** Comparisons to begin with, made of series that are there. */
import type { AddressParams } from "@/lib/i18n/address";

export interface Example {
  id: "partners" | "climate" | "axes" | "region";
  /** None where states are compared. */
  keys: readonly string[];
  params: AddressParams;
}

const series = (keys: readonly string[], more: AddressParams = {}) => ({ keys, params: { s: keys, ...more } });

export const EXAMPLES: readonly Example[] = [
  { id: "partners", ...series(["IMTS_EXPORTS.BRA.CHN.A", "IMTS_EXPORTS.BRA.USA.A"]) },
  { id: "climate", ...series(["CO2_PC.CHN._Z.A", "CO2_PC.USA._Z.A", "CO2_PC.EUU._Z.A", "CO2_PC.LCN._Z.A"]) },
  { id: "axes", ...series(["IMTS_IMPORTS.CHN.CHL.A", "TERMS_OF_TRADE.CHL._Z.A"]) },
  { id: "region", keys: [], params: { view: "scatter" } },
];
