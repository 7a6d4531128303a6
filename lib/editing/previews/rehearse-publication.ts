/** A preview is the publication itself, written by the same code in a transaction that is never committed: nothing in it can differ from what will be. */
import "server-only";
import { refusal } from "@/lib/domain/permission";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { findChangeset } from "@/lib/db/changeset/find-changeset";
import { loadChecklist } from "@/lib/db/changeset/load-checklist";
import type { Preview } from "@/lib/db/preview/preview-slot";
import { firstRow, inTransaction, type Queryable, type Transaction } from "@/lib/db/query";
import { decideRehearsal } from "../publishing/decide-publication";
import { takePublicationTurn, writeVersions } from "../publishing/write-publication";

/** A publication waits while a preview is made, so none may stand open for long. */
const LIMITS = ["lock_timeout = '10s'", "statement_timeout = '20s'", "idle_in_transaction_session_timeout = '20s'"];

/** Publishes changeset `id` for `use` alone, and takes everything back when `use` is done. */
export async function rehearsePublication<T>(actor: Actor, id: number, use: (preview: Preview) => Promise<T>): Promise<Result<T>> {
  const refused = refusal(actor, "read-drafts");
  if (refused) return fail(refused);
  let seen: Result<T> | undefined;
  const ended = await inTransaction<Result<T>>(async (tx) => {
    const at = await write(tx, id);
    if (!at.ok) return at;
    const { db, drained } = inTurn(tx);
    seen = ok(await use({ changeset: id, at: at.value, db }));
    await drained();
    // Whatever fails is rolled back, and that is what is wanted.
    return fail(problem("nothing-to-publish"));
  });
  return seen ?? ended;
}

async function write(tx: Transaction, id: number): Promise<Result<number>> {
  for (const limit of LIMITS) await tx.run(`set local ${limit}`);
  const changeset = await findChangeset(tx, id);
  if (!changeset) return fail(problem("not-found", { what: `changeset ${id}` }));
  await takePublicationTurn(tx);
  const against = decideRehearsal(changeset.state, await loadChecklist(tx, id));
  if (against) return fail(against);
  // Nobody has published it; whoever might is not named before they do.
  const nobody = await firstRow<{ id: number }>(tx, "insert into app_user (email, name, kind, role) values ('preview@puente.invalid', '…', 'system', 'viewer') returning id");
  const written = await writeVersions(tx, { changesetId: id, publisherId: nobody!.id, title: changeset.message, reason: null });
  return written ? ok(written.number) : fail(problem("nothing-to-publish"));
}

/** One connection answers one question at a time, while the parts of a page ask side by side. */
function inTurn(tx: Transaction): { db: Queryable; drained: () => Promise<unknown> } {
  let last: Promise<unknown> = Promise.resolve();
  const next = <T>(ask: () => Promise<T>): Promise<T> => {
    const answer = last.then(ask);
    last = answer.catch(() => undefined);
    return answer;
  };
  return {
    db: { rows: <T extends object>(text: string, values?: unknown[]) => next(() => tx.rows<T>(text, values)), run: (text, values) => next(() => tx.run(text, values)) },
    drained: () => last,
  };
}
