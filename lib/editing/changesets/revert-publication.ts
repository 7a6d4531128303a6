/** What a publication changed can be proposed back: a new changeset that restores the versions it ended, reviewed like any other. */
import "server-only";
import { refusal } from "@/lib/domain/permission";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { firstRow, inTransaction, type Transaction } from "@/lib/db/query";
import { VERSIONED_KINDS, versionTable } from "@/lib/db/versioned";
import { addStep } from "./add-step";
import { guardScope } from "./guard-scope";
import type { ChangesetStanding } from "./take-step";

/** For each cell the publication wrote or removed: what held before it, on the base of what it made. */
const RESTORE_CELLS = `
  insert into changeset_cell (changeset_id, series_key, period, value, status, remove, kind, note, source_code, cell_origin, base_id, updated_by_id)
  select $1, s.key, coalesce(made.period, ended.period), ended.value, coalesce(ended.status, 'M'), ended.id is null, 'correction',
         ended.note, ended.source_code, ended.cell_origin, made.id, $3
  from (select * from observation where valid_from = $2) made
  full join (select * from observation where valid_to = $2) ended on ended.series_id = made.series_id and ended.period = made.period
  join series s on s.id = coalesce(made.series_id, ended.series_id)`;

const restoreEntries = (table: string, kind: string) => `
  insert into changeset_entry (changeset_id, kind, code, data, remove, base_id, updated_by_id)
  select $1, '${kind}', coalesce(made.code, ended.code),
         camel_keys(to_jsonb(ended) - '{id,code,valid_from,valid_to}'::text[]), ended.id is null, made.id, $3
  from (select * from ${table} where valid_from = $2) made
  full join (select * from ${table} where valid_to = $2) ended on ended.code = made.code`;

/** Makes the draft that takes back the publication of changeset `id`; the reason, where one is given, is public like any message. */
export async function revertPublication(actor: Actor, id: number, reason: string | null = null): Promise<Result<ChangesetStanding & { reverts: number }>> {
  const refused = refusal(actor, "propose");
  if (refused) return fail(refused);
  return inTransaction(async (tx) => {
    const publication = await firstRow<{ number: number; title: string }>(tx, "select number, title from publication where changeset_id = $1", [id]);
    if (!publication) return fail(await whyNot(tx, id));
    const draft = await firstRow<{ id: number }>(
      tx,
      `insert into changeset (origin, message, author_id, reverts) values ('revert', $1, $2, $3) returning id`,
      [`Revert publication ${publication.number}: ${reason ?? publication.title}`, actor.userId, publication.number],
    );
    await tx.run(RESTORE_CELLS, [draft!.id, publication.number, actor.userId]);
    for (const kind of VERSIONED_KINDS) {
      await tx.run(restoreEntries(versionTable(kind), kind), [draft!.id, publication.number, actor.userId]);
    }
    const within = await guardScope(tx, actor, "propose", draft!.id);
    if (!within.ok) return within;
    await addStep(tx, actor, draft!.id, "create", `reverts publication ${publication.number}`);
    return ok({ id: draft!.id, state: "draft", revision: 0, reverts: publication.number });
  });
}

async function whyNot(tx: Transaction, id: number) {
  const changeset = await firstRow<{ state: string }>(tx, "select state from changeset where id = $1", [id]);
  return changeset ? problem("wrong-state", { state: changeset.state, step: "revert" }) : problem("not-found", { what: `changeset ${id}` });
}
