/** Which series a country's profile is made of is listed here, by what they are shown for. */
import "server-only";
import { WORLD } from "@/lib/domain/region";
import { NO_COUNTERPART } from "@/lib/domain/series-key";
import { TRADE } from "./list-countries";

export const PARTNERS = ["CHN", "USA", "EUU"] as const;

/** Reporters that go further back, of another guard group: never beside the figures of TRADE in one chart. */
export const LONG_TRADE = { exports: "GOODS_EXPORTS", imports: "GOODS_IMPORTS" } as const;
/** Ends in 2014, and has the European Union. */
const HISTORICAL_TRADE = { exports: "COW_EXPORTS", imports: "COW_IMPORTS" } as const;
/** Sources that have partners and the whole, newest first. */
export const MIX_BASES = [TRADE, HISTORICAL_TRADE] as const;

/** What leads the page, each against the region. */
export const KEY_FIGURES = ["GDP_USD", "GDP_PC_CONST_USD", "POPULATION", "CO2_PC"];
/** Chinese official finance: three classes of one source that may stand on one scale. */
export const OFFICIAL_FINANCE = ["CHN_FIN_OOF", "CHN_FIN_ODA", "CHN_FIN_VAGUE"];
/** A list of large deals, never beside official finance on one scale: both can hold the same money. */
export const DEALS = "CGIT_INVESTMENT";
export const COMPARED = ["UN_VOTE_AGREEMENT"];

/** What else compares, by theme; the shares of electricity are not among them, because their source writes 0 for what it does not know. */
const WITHOUT_PARTNER = [
  "EXPORTS_PCT_GDP", "IMPORTS_PCT_GDP", "MERCH_TRADE_PCT_GDP", "TERMS_OF_TRADE", "FDI_INFLOW_PCT_GDP", "FDI_OUTFLOW_PCT_GDP", "EXTERNAL_DEBT_USD",
  "HIGHTECH_EXPORT_SHARE", "INTERNET_USERS_PCT", "BROADBAND_PER_100", "MOBILE_PER_100", "GHG_PC", "CO2_INTENSITY_GDP", "ELEC_CARBON_INTENSITY", "LOW_CARBON_SHARE",
  "SOLAR_CAPACITY", "WIND_CAPACITY", "MILITARY_EXP_PCT_GDP", "ARMS_IMPORTS_TIV",
];
export const THEMED = [...WITHOUT_PARTNER.map((indicator) => ({ indicator, counterpart: NO_COUNTERPART })), { indicator: "VISA_ACCESS", counterpart: "CHN" }, { indicator: "UN_VOTE_AGREEMENT", counterpart: "CHN" }];

/** The keys of all of them for the country, those that exist and those that do not. */
export function profileKeys(code: string): string[] {
  const traded = [...MIX_BASES, LONG_TRADE].flatMap((trade) => Object.values(trade)).flatMap((indicator) => [...PARTNERS, WORLD].map((partner) => ({ indicator, counterpart: partner })));
  const single = KEY_FIGURES.map((indicator) => ({ indicator, counterpart: NO_COUNTERPART }));
  const chinese = [...OFFICIAL_FINANCE, DEALS].map((indicator) => ({ indicator, counterpart: "CHN" }));
  const compared = COMPARED.flatMap((indicator) => ["CHN", "USA"].map((counterpart) => ({ indicator, counterpart })));
  return [...new Set([...traded, ...single, ...chinese, ...compared, ...THEMED].map(({ indicator, counterpart }) => `${indicator}.${code}.${counterpart}.A`))];
}
