/** Emissions of China, the United States, the European Union and the region beside each other, with coal and clean electricity. */
import "server-only";
import { add } from "@/lib/domain/decimal";
import { MISSING_STATUS, type Observation } from "@/lib/domain/observation";
import { type IndicatorSummary, listIndicators } from "../indicator/list-indicators";
import type { Scope } from "../scope";
import { getManySeries, type Series } from "../series/get-series";

const AREAS = ["CHN", "USA", "EUU", "LCN"];
/** The electricity figures know neither the EU nor the region as a whole. */
const ELECTRICITY_AREAS = ["CHN", "USA", "WLD"];
const CLEAN = ["ELEC_HYDRO_SHARE", "ELEC_NUCLEAR_SHARE", "ELEC_SOLAR_SHARE", "ELEC_WIND_SHARE"];

export const CLIMATE_PANELS = ["emissions", "perHead", "coal", "clean"] as const;
export type ClimatePanelId = (typeof CLIMATE_PANELS)[number];

export interface ClimatePanel {
  id: ClimatePanelId;
  /** Whose unit and source the panel has. */
  indicator: IndicatorSummary;
  series: Series[];
}

/** The panels whose figures exist at the scope, in their order. */
export async function getClimate(scope: Scope): Promise<ClimatePanel[]> {
  const keys = [...keysOf(["CO2", "CO2_PC"], AREAS), ...keysOf(["ELEC_COAL_SHARE", ...CLEAN], ELECTRICITY_AREAS)];
  const [{ data: indicators }, all] = await Promise.all([listIndicators(scope, { pillar: "climate" }, { limit: 1000 }), getManySeries(scope, keys)]);
  const of = (code: string) => all.filter((each) => each.indicator === code);
  const clean = ELECTRICITY_AREAS.flatMap((area) => sumOf(CLEAN.flatMap((code) => of(code).filter((each) => each.refArea === area))));
  const found: Record<ClimatePanelId, { code: string; series: Series[] }> = {
    emissions: { code: "CO2", series: of("CO2") },
    perHead: { code: "CO2_PC", series: of("CO2_PC") },
    coal: { code: "ELEC_COAL_SHARE", series: of("ELEC_COAL_SHARE") },
    clean: { code: "ELEC_SOLAR_SHARE", series: clean },
  };
  return CLIMATE_PANELS.flatMap((id) => {
    const indicator = indicators.find(({ code }) => code === found[id].code);
    return indicator && found[id].series.length > 0 ? [{ id, indicator, series: found[id].series }] : [];
  });
}

function keysOf(codes: readonly string[], areas: readonly string[]): string[] {
  return codes.flatMap((code) => areas.map((area) => `${code}.${area}._Z.A`));
}

/** The parts added up, exactly, where all of them are known; none where a part is not published at all. */
function sumOf(parts: readonly Series[]): Series[] {
  const [first] = parts;
  if (!first || parts.length < CLEAN.length) return [];
  const observations = first.observations.map(({ period }): Observation => {
    const values = parts.map((part) => part.observations.find((each) => each.period === period)?.value ?? null);
    const sum = values.reduce((total, value) => (total === null || value === null ? null : add(total, value)), "0");
    return { period, value: sum, status: sum === null ? MISSING_STATUS : "E" };
  });
  // Without an address of its own: what is shown is calculated from the source.
  return [{ ...first, source: { ...first.source, url: null }, observations }];
}
