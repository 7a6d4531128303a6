/** A question that names areas is answered by the series themselves, where there are figures. */
import "server-only";
import type { Locale } from "@/lib/domain/text";
import { database, preparedRows } from "@/lib/db/query";
import { trueAt } from "@/lib/db/versioned";
import type { Scope } from "../scope";
import { chooseViews, type HeldSeries, type SeriesView } from "./choose-views";
import type { Question } from "./read-question";

export interface NamedView extends SeriesView {
  /** "Goods exports: Brazil – China". */
  title: string;
  summary: string | null;
  lang: Locale;
}

/** Words that are only in a description do not make a figure the one that was asked for; the name of its theme does. */
const HELD = `
  with asked as materialized (select search_fold(array_to_string($2::text[], ' ')) as text, search_query($2::text[], 'A') as titled),
  fitting as (
    select d.code, case when a.titled is null or a.text = any(d.keys) or d.name = a.text then 1 when starts_with(d.name, a.text) then 2 else 3 end as fit
    from search_document d, asked a where d.kind = 'indicator' and ${trueAt("d", 1)} and (a.titled is null or d.words @@ a.titled or a.text = any(d.keys))
    union all
    select i.code, 4 from search_document d join indicator_version i on i.pillar = d.code and ${trueAt("i", 1)}
    where d.kind = 'pillar' and ${trueAt("d", 1)} and d.words @@ (select titled from asked)),
  indicators as (select code, min(fit) as fit from fitting group by code)
  select i.code as indicator, s.ref_area as "refArea", s.counterpart, i.fit, sum(n.count)::int as observations, max(left(n.last_period, 4)) as "lastYear"
  from indicators i join series s on s.indicator = i.code join snapshot n on n.series_id = s.id and n.count > 0 and ${trueAt("n", 1)}
  where s.ref_area = any($3::text[]) and (cardinality($3::text[]) = 1 or s.counterpart = '_Z' or s.counterpart = any($3::text[]))
  group by i.code, s.ref_area, s.counterpart, i.fit`;

const NAMES = `
  select distinct on (kind, code) kind, code, title, summary, lang from search_document d
  where ${trueAt("d", 1)} and (kind, code) in (select 'indicator', unnest($2::text[]) union all select 'area', unnest($3::text[]))
  order by kind, code, (lang <> $4), (lang <> 'en')`;

/** The best views of what is asked about the areas named; none where nothing is asked about one of them. */
export async function findViews(scope: Scope, { areas, rest }: Question, lang: Locale): Promise<NamedView[]> {
  if (areas.length === 0 || (areas.length === 1 && rest.length === 0)) return [];
  const views = chooseViews(areas, await preparedRows<HeldSeries>("search-held", HELD, [scope.at, rest, areas]));
  if (views.length === 0) return [];
  const names = await database.rows<{ kind: string; code: string; title: string; summary: string | null; lang: Locale }>(NAMES, [scope.at, views.map(({ indicator }) => indicator), areas, lang]);
  const named = (kind: string, code: string) => names.find((each) => each.kind === kind && each.code === code);
  return views.map((view) => {
    const indicator = named("indicator", view.indicator);
    const list = (codes: string[]) => codes.map((code) => named("area", code)?.title ?? code).join(lang === "zh" ? "、" : ", ");
    const title = [indicator?.title ?? view.indicator, [list(view.areas), list(view.counterparts)].filter(Boolean).join(" – ")].join(lang === "zh" ? "：" : ": ");
    return { ...view, title, summary: indicator?.summary ?? null, lang: indicator?.lang ?? lang };
  });
}
