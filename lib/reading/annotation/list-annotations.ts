/** Published remarks on figures, found by what they stand on and when. */
import "server-only";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import { parseSeriesKey } from "@/lib/domain/series-key";
import type { Locale, LocalText } from "@/lib/domain/text";
import { database, firstRow } from "@/lib/db/query";
import { trueAt } from "@/lib/db/versioned";
import { type Page, type PageRequest, type Scope, toPage } from "../scope";

export interface Annotation {
  id: string;
  title: LocalText;
  /** Markdown. */
  body: LocalText;
  /** The language it was written in. */
  lang: Locale;
  indicator: string | null;
  area: string | null;
  counterpart: string | null;
  seriesKeys: string[];
  from: string;
  /** Null where it stands at a point. */
  to: string | null;
  sourceUrl: string | null;
  sourceTitle: string | null;
  weakSource: boolean;
  tags: string[];
  publication: number;
  publishedAt: string;
}

export interface AnnotationFilter {
  /** Series keys: an annotation bears on a series that it names, or whose parts all agree with its scope. */
  series?: string[];
  indicator?: string;
  area?: string;
  /** Periods or days; annotations that touch the range. */
  from?: string;
  to?: string;
}

const SELECT = `
  select v.code as id, v.title, v.body, v.lang, v.indicator, v.area, v.counterpart, v.series_keys as "seriesKeys",
         v.period_from as "from", v.period_to as "to", v.source_url as "sourceUrl", v.source_title as "sourceTitle",
         v.weak_source as "weakSource", v.tags, v.valid_from as publication,
         to_char(p.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "publishedAt"
  from annotation_version v join publication p on p.number = v.valid_from`;

/** An annotation that names series stands on those alone; otherwise on every series that its scope covers. */
const BEARS_ON_SERIES = `
  ($3::jsonb is null or exists (
    select from jsonb_to_recordset($3::jsonb) as k(key text, indicator text, "refArea" text, counterpart text)
    where case when cardinality(v.series_keys) > 0 then k.key = any(v.series_keys)
          else (v.indicator is null or v.indicator = k.indicator)
           and (v.area is null or v.area in (k."refArea", k.counterpart))
           and (v.counterpart is null or v.counterpart in (k."refArea", k.counterpart)) end))`;

/** The first day after a period: 2020 lasts to the end of December, and 2020-06 lies in it. */
const dayAfter = (period: string) => `(period_start(${period}) + case length(${period}) when 4 then interval '1 year' when 10 then interval '1 day'
  else case when substr(${period}, 6, 1) = 'Q' then interval '3 months' else interval '1 month' end end)`;

const IN_RANGE = `
  ($6::text is null or ${dayAfter("coalesce(v.period_to, v.period_from)")} > period_start($6))
  and ($7::text is null or period_start(v.period_from) < ${dayAfter("$7")})`;

/** Annotations by the time they speak of; `after` is the code to go on after within the order of codes. */
export async function listAnnotations(scope: Scope, filter: AnnotationFilter, page: PageRequest): Promise<Page<Annotation>> {
  const rows = await database.rows<Annotation>(
    `${SELECT} where ${trueAt("v", 1)} and v.code > $2 and ${BEARS_ON_SERIES}
       and ($4::text is null or v.indicator = $4 or exists (select from unnest(v.series_keys) key where starts_with(key, $4 || '.')))
       and ($5::text is null or v.area = $5 or v.counterpart = $5 or exists (select from unnest(v.series_keys) key where $5 = any(string_to_array(key, '.'))))
       and ${IN_RANGE}
     order by v.code limit $8`,
    [scope.at, page.after ?? "", seriesParts(filter.series), filter.indicator ?? null, filter.area ?? null, filter.from ?? null, filter.to ?? null, page.limit + 1],
  );
  return toPage(rows, page.limit, (row) => row.id);
}

/** The annotation, or `not-found`. */
export async function getAnnotation(scope: Scope, id: string): Promise<Result<Annotation>> {
  const annotation = await firstRow<Annotation>(database, `${SELECT} where ${trueAt("v", 1)} and v.code = $2`, [scope.at, id]);
  return annotation ? ok(annotation) : fail(problem("not-found", { what: id.slice(0, 80) }));
}

function seriesParts(keys: string[] | undefined): string | null {
  if (!keys || keys.length === 0) return null;
  return JSON.stringify(
    keys.flatMap((key) => {
      const parsed = parseSeriesKey(key);
      return parsed.ok ? [{ key, ...parsed.value }] : [];
    }),
  );
}

/** The newest annotations by publication, for the overview. */
export function newestAnnotations(scope: Scope, limit: number): Promise<Annotation[]> {
  return database.rows<Annotation>(
    `${SELECT} where ${trueAt("v", 1)} order by v.valid_from desc, period_start(v.period_from) desc, v.code limit $2`,
    [scope.at, limit],
  );
}
