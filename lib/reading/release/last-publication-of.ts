/** An indicator's last update is a publication, with its day and its person. */
import "server-only";
import { database, firstRow } from "@/lib/db/query";
import type { Scope } from "../scope";

export interface LastPublication {
  number: number;
  publishedAt: string;
  title: string;
  publishedBy: string;
  backFilled: boolean;
}

/** The newest publication up to the scope that changed a figure or the description of the indicator; null where there is none. */
export async function lastPublicationOf(scope: Scope, indicator: string): Promise<LastPublication | null> {
  const row = await firstRow<LastPublication>(
    database,
    `select p.number, to_char(p.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "publishedAt", p.title,
            u.name as "publishedBy", p.back_filled as "backFilled"
     from publication p join app_user u on u.id = p.published_by_id
     where p.number = (
       select max(n) from (
         select max(v.valid_from) as n from indicator_version v where v.code = $1 and v.valid_from <= $2
         union all
         select max(n.valid_from) from series s join snapshot n on n.series_id = s.id where s.indicator = $1 and n.valid_from <= $2) changes)`,
    [indicator, scope.at],
  );
  return row ?? null;
}
