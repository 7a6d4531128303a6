/** An indicator has a grid from its first proposal on: as its own draft would have it or, failing that, as it is published. */
import "server-only";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { LocalText } from "@/lib/domain/text";
import { database, firstRow } from "@/lib/db/query";

export interface GridIndicator {
  code: string;
  name: LocalText;
  unit: LocalText;
  unitCode: string | null;
  pillar: string;
  unitMult: number;
  /** Decimal strings; null where there is no bound. */
  minValue: string | null;
  maxValue: string | null;
  /** Whether figures of areas, and with partners, may be added up. */
  isAdditive: boolean;
  /** Whether it has a public page. */
  isPublished: boolean;
}

/** The indicator with the changes that draft `changesetId` proposes of it, or `not-found`. */
export async function getGridIndicator(code: string, changesetId: number | null): Promise<Result<GridIndicator>> {
  const found = await firstRow<GridIndicator>(
    database,
    `select code, name, unit, "unitCode", "unitMult", "minValue", "maxValue", "isAdditive", pillar, exists (select from indicator_version where code = $1 and valid_to is null) as "isPublished"
     from (
       select 0 as rank, code, data -> 'name' as name, data -> 'unit' as unit, data ->> 'unitCode' as "unitCode", coalesce((data ->> 'unitMult')::int, 0) as "unitMult",
              data ->> 'minValue' as "minValue", data ->> 'maxValue' as "maxValue",
              coalesce(data ->> 'aggregation' = 'sum', false) as "isAdditive", data ->> 'pillar' as pillar
       from changeset_entry where changeset_id = $2 and kind = 'indicator' and code = $1 and not remove
       union all
       select 1, code, name, unit, unit_code, unit_mult, min_value::text, max_value::text, aggregation = 'sum', pillar from indicator_version where code = $1 and valid_to is null) known
     order by rank limit 1`,
    [code, changesetId],
  );
  return found ? ok(found) : fail(problem("not-found", { what: code.slice(0, 80) }));
}
