/** What can stand on an axis is what enough states of the region publish by the year, alone or with one of the large partners. */
import "server-only";
import type { LocalText } from "@/lib/domain/text";
import { database } from "@/lib/db/query";
import { trueAt } from "@/lib/db/versioned";
import type { Scope } from "../scope";

export interface AxisChoice {
  indicator: string;
  name: LocalText;
  counterpart: string;
}

/** Fewer states are no region. */
const STATES_MIN = 8;
const PARTNERS = ["_Z", "CHN", "USA", "EUU", "WLD", "LCN"];

const AXES = `
  select s.indicator, i.name, s.counterpart
  from series s join snapshot n on n.series_id = s.id and n.count > 0 and ${trueAt("n", 1)}
    join indicator_version i on i.code = s.indicator and ${trueAt("i", 1)}
    join area_version a on a.code = s.ref_area and a.lac and ${trueAt("a", 1)}
  where ${trueAt("s", 1)} and s.freq = 'A' and s.counterpart = any($2)
  group by s.indicator, i.name, s.counterpart having count(*) >= $3
  order by s.indicator, array_position($2, s.counterpart)`;

export const listAxes = (scope: Scope): Promise<AxisChoice[]> => database.rows<AxisChoice>(AXES, [scope.at, PARTNERS, STATES_MIN]);
