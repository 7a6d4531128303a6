/** The body of a series is written in one form, by the database: a numeric prints its own digits, so no value passes through a float. */
import "server-only";

/** The SQL of one observation in it, from the columns of table `observation`. */
const OBSERVATION = `'["' || period || '",' || coalesce(value::text, 'null') || ',"' || status || '"]'`;

/** The SQL that gathers the observations of a series, oldest first. */
export const OBSERVATION_LIST = `string_agg(${OBSERVATION}, ',' order by period_start)`;

/** The SQL of the source that most observations of a series have of their own; empty where that is the indicator's. */
export const MAIN_SOURCE = "mode() within group (order by coalesce(source_code, ''))";

/** Where its parts are found: aliases of tables, and the expression of the list. */
export interface BodyParts {
  series: string;
  indicator: string;
  source: string;
  publication: string;
  list: string;
}

/** The SQL of the whole text, as the API answers it. `lib/db/series/parse-body` reads it back. */
export const bodyText = ({ series, indicator, source, publication, list }: BodyParts) => `
    '{"key":' || to_json(${series}.key) || ',"indicator":' || to_json(${series}.indicator) || ',"refArea":' || to_json(${series}.ref_area)
    || ',"counterpart":' || to_json(${series}.counterpart) || ',"freq":' || to_json(${series}.freq)
    || ',"unit":' || to_json(${indicator}.unit ->> 'en') || ',"unitMult":' || ${indicator}.unit_mult || ',"decimals":' || ${indicator}.decimals
    || ',"source":' || jsonb_build_object('id', ${source}.code, 'publisher', ${source}.publisher, 'title', ${source}.title, 'url', ${source}.url)
    || ',"licence":' || to_json(${source}.licence)
    || ',"updatedAt":"' || to_char(${publication}.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    || '","asOf":null,"observations":[' || coalesce(${list}, '') || ']}'`;
