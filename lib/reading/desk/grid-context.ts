/** What the rules compare an indicator's figures with beyond the indicator itself: the states of the region, and the other side's reports of the same flows. */
import "server-only";
import { mirrorIndicator } from "@/lib/domain/mirror";
import type { Observation } from "@/lib/domain/observation";
import type { Freq } from "@/lib/domain/period";
import { LAC } from "@/lib/domain/region";
import { database } from "@/lib/db/query";

export interface GridContext {
  /** Codes of the areas that make up an aggregate. */
  members: Record<string, string[]>;
  mirrors: { key: string; observations: Pick<Observation, "period" | "value" | "status">[] }[];
}

/** As it is published now. */
export async function gridContext(code: string, freq: Freq): Promise<GridContext> {
  const [states, mirrors] = await Promise.all([
    database.rows<{ code: string }>("select code from area_version where lac and valid_to is null order by code"),
    mirrorsOf(mirrorIndicator(code), freq),
  ]);
  return { members: { [LAC]: states.map((state) => state.code) }, mirrors };
}

async function mirrorsOf(indicator: string | null, freq: Freq): Promise<GridContext["mirrors"]> {
  if (indicator === null) return [];
  return database.rows<GridContext["mirrors"][number]>(
    `select s.key, json_agg(json_build_object('period', o.period, 'value', o.value::text, 'status', o.status) order by o.period_start) as observations
     from series s join observation o on o.series_id = s.id and o.valid_to is null
     where s.indicator = $1 and s.freq = $2 and s.valid_to is null group by s.id order by s.key`,
    [indicator, freq],
  );
}
