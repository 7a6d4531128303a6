/** A reviewed changeset becomes public whole: decided, written and announced in one transaction, or not at all. */
import "server-only";
import { refusal } from "@/lib/domain/permission";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { findChangeset, lockChangeset } from "@/lib/db/changeset/find-changeset";
import { database, inTransaction, type Transaction } from "@/lib/db/query";
import { type DrawnChecklist, guardPublication } from "../publishing/guard-publication";
import { type PublicationCounts, takePublicationTurn, writePublication } from "../publishing/write-publication";

export interface PublishOptions {
  /** The revision the reviewer was looking at; left out: the newest. */
  seenRevision?: number;
  note?: string | null;
  /** For an emergency, from the command line: an administrator may publish alone, and that is logged. */
  breakGlass?: boolean;
}

export interface Published {
  id: number;
  state: "published";
  publication: number;
  counts: PublicationCounts;
}

/**
 * Publishes changeset `id`. The guard runs twice: before the transaction, to refuse early without waiting for the turn,
 * and inside it, where nothing can move any more. Its checklist is drawn up anew there only if something has moved since.
 */
export async function publishChangeset(actor: Actor, id: number, options: PublishOptions = {}): Promise<Result<Published>> {
  const refused = refusal(actor, "publish");
  if (refused) return fail(refused);
  const changeset = await findChangeset(database, id);
  if (!changeset) return fail(problem("not-found", { what: `changeset ${id}` }));
  const early = await guardPublication(database, actor, changeset, options);
  if (!early.ok) return early;
  return inTransaction((tx) => publishInside(tx, actor, id, { ...options, drawn: early.value }));
}

async function publishInside(tx: Transaction, actor: Actor, id: number, options: PublishOptions & { drawn: DrawnChecklist }): Promise<Result<Published>> {
  await takePublicationTurn(tx);
  const changeset = await lockChangeset(tx, id);
  const allowed = await guardPublication(tx, actor, changeset!, options);
  if (!allowed.ok) return allowed;
  if (options.breakGlass) await tx.run("update changeset set origin = 'break-glass' where id = $1", [id]);
  else await tx.run("insert into approval (changeset_id, reviewer_id, revision) values ($1, $2, $3)", [id, actor.userId, changeset!.revision]);
  const written = await writePublication(tx, { changesetId: id, publisherId: actor.userId, title: changeset!.message, reason: options.note ?? null });
  if (!written) return fail(problem("nothing-to-publish"));
  return ok({ id, state: "published", publication: written.number, counts: written.counts });
}
