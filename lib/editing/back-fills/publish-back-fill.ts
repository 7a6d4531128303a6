/** What a source said on an earlier day is published with that day's time, through the same writing as everything else. */
import "server-only";
import type { EntryInput } from "@/lib/domain/kinds/changeset-input";
import { refusal } from "@/lib/domain/permission";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { type BulkCell, copyCells } from "@/lib/db/changeset/copy-cells";
import { firstRow, inTransaction, takeTime, type Transaction } from "@/lib/db/query";
import { addStep } from "../changesets/add-step";
import { writeDraftEntries } from "../changesets/write-entries";
import { type PublicationCounts, takePublicationTurn, writePublication } from "../publishing/write-publication";

export interface BackFill {
  title: string;
  reason: string;
  /** The time of the edition; never before the newest publication. */
  publishedAt: Date;
  entries: EntryInput[];
  cells: Iterable<BulkCell>;
}

/** Publishes an edition, marked as back-filled. Refused where it is older than the newest publication. */
export async function publishBackFill(actor: Actor, backFill: BackFill): Promise<Result<{ publication: number; counts: PublicationCounts }>> {
  const refused = refusal(actor, "manage-users");
  if (refused) return fail(refused);
  return inTransaction(async (tx) => {
    await takeTime(tx);
    await takePublicationTurn(tx);
    const newest = await firstRow<{ at: Date }>(tx, "select published_at as at from publication order by number desc limit 1");
    if (newest && newest.at > backFill.publishedAt) {
      return fail(problem("back-fill-too-old", { text: backFill.publishedAt.toISOString(), newest: newest.at.toISOString() }));
    }
    return write(tx, actor, backFill);
  });
}

async function write(tx: Transaction, actor: Actor, { title, reason, publishedAt, entries, cells }: BackFill) {
  const row = await firstRow<{ id: number }>(
    tx,
    "insert into changeset (origin, message, author_id) values ('back-fill', $1, $2) returning id",
    [title, actor.userId],
  );
  const changesetId = row!.id;
  await addStep(tx, actor, changesetId, "create");
  await writeDraftEntries(tx, actor, changesetId, entries);
  await copyCells(tx, changesetId, actor.userId, cells);
  const written = await writePublication(tx, { changesetId, publisherId: actor.userId, title, reason, publishedAt, backFilled: true });
  if (!written) throw new Error(`The edition "${title}" changes nothing`);
  return ok({ publication: written.number, counts: written.counts });
}
