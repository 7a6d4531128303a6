/** The grid of an indicator: what is published, and what one draft proposes beside it. */
import "server-only";
import type { CellKind } from "@/lib/domain/changeset";
import type { ObsStatus } from "@/lib/domain/observation";
import type { Freq } from "@/lib/domain/period";
import { refusal, refusalWithin } from "@/lib/domain/permission";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { database, firstRow } from "@/lib/db/query";
import { currentPublication } from "../publication/current-publication";
import { type ChangesetComment, listComments } from "./list-comments";
import type { ChangesetState } from "@/lib/domain/changeset";
import { type GridIndicator, getGridIndicator } from "./get-grid-indicator";
import { type GridContext, gridContext } from "./grid-context";

export interface GridCell {
  period: string;
  value: string | null;
  status: ObsStatus;
  /** The version the editor is looking at. */
  baseId: string;
  note: string | null;
}

export interface GridDraftCell {
  series: string;
  period: string;
  value: string | null;
  status: ObsStatus;
  remove: boolean;
  kind: CellKind;
  note: string | null;
  answer: string | null;
  /** The version it was proposed on: another than the current one where it would overwrite what its author did not see. */
  baseId: string | null;
  by: string;
}

export interface Grid {
  indicator: GridIndicator;
  publication: number;
  freq: Freq;
  /** The frequencies the indicator has series of. */
  freqs: Freq[];
  series: { key: string; refArea: string; counterpart: string; cells: GridCell[] }[];
  context: GridContext;
  /** The actor's own open draft for this indicator, where there is one. */
  draft: { id: number; message: string; state: ChangesetState; revision: number; cells: GridDraftCell[]; comments: ChangesetComment[] } | null;
}

export interface GridRequest {
  freq?: Freq;
  /** Left out: the actor's newest open draft that touches the indicator. */
  changesetId?: number;
}

/** Everything the grid shows at first, or why not. */
export async function getGrid(actor: Actor, code: string, request: GridRequest = {}): Promise<Result<Grid>> {
  const refused = refusal(actor, "propose");
  if (refused) return fail(refused);
  const draft = await gridDraft(actor, code, request.changesetId);
  const indicator = await getGridIndicator(code, draft?.id ?? null);
  if (!indicator.ok) return indicator;
  const outside = refusalWithin(actor, "propose", [{ indicator: code, pillar: indicator.value.pillar }]);
  if (outside) return fail(outside);
  const freqs = (await database.rows<{ freq: Freq }>("select distinct freq from series where indicator = $1 and valid_to is null", [code])).map((row) => row.freq);
  const freq = request.freq ?? (freqs.includes("A") || freqs.length === 0 ? "A" : freqs[0]!);
  const [publication, series, context] = await Promise.all([currentPublication(), gridSeries(code, freq), gridContext(code, freq)]);
  return ok({ indicator: indicator.value, publication, freq, freqs, series, context, draft });
}

function gridSeries(code: string, freq: Freq): Promise<Grid["series"]> {
  return database.rows<Grid["series"][number]>(
    `select s.key, s.ref_area as "refArea", s.counterpart,
            coalesce(json_agg(json_build_object('period', o.period, 'value', o.value::text, 'status', o.status, 'baseId', o.id::text, 'note', o.note)
                              order by o.period_start) filter (where o.id is not null), '[]') as cells
     from series s left join observation o on o.series_id = s.id and o.valid_to is null
     where s.indicator = $1 and s.freq = $2 and s.valid_to is null group by s.id order by s.key`,
    [code, freq],
  );
}

/** As conflicts are decided: a writer who said what it saw (`expected`) saw the current version if that value still holds; "0" is no version. */
const SEEN_VERSION = `
  (case when c.expected is null then c.base_id
        when nullif(c.expected, '')::numeric is not distinct from o.value then o.id else 0 end)::text`;

async function gridDraft(actor: Actor, code: string, changesetId: number | undefined): Promise<Grid["draft"]> {
  const draft = await firstRow<{ id: number; message: string; state: ChangesetState; revision: number }>(
    database,
    `select c.id, c.message, c.state, c.revision from changeset c
     where c.state in ('draft', 'submitted', 'rejected') and case when $3::int is not null then c.id = $3 else c.author_id = $1
       and (exists (select from changeset_cell where changeset_id = c.id and starts_with(series_key, $2 || '.'))
            or exists (select from changeset_entry where changeset_id = c.id and kind = 'indicator' and code = $2 and not remove)) end
     order by c.updated_at desc limit 1`,
    [actor.userId, code, changesetId ?? null],
  );
  if (!draft) return null;
  const cells = await database.rows<GridDraftCell>(
    `select c.series_key as series, c.period, c.value::text as value, c.status, c.remove, c.kind, c.note, c.answer, ${SEEN_VERSION} as "baseId", u.name as by
     from changeset_cell c join app_user u on u.id = c.updated_by_id
     left join series s on s.key = c.series_key
     left join observation o on o.series_id = s.id and o.period = c.period and o.valid_to is null
     where c.changeset_id = $1 and starts_with(c.series_key, $2 || '.') order by c.series_key, c.period`,
    [draft.id, code],
  );
  return { ...draft, cells, comments: await listComments(draft.id, `${code}.`) };
}
