/** A changeset becomes a publication: the one place where anything becomes true, in one transaction, one at a time. */
import "server-only";
import { firstRow, type Queryable } from "@/lib/db/query";
import { writeDocuments } from "@/lib/db/search/write-documents";
import { appendAudit } from "../audit/append-audit";
import { writeCells } from "./write-cells";
import { writeEntries } from "./write-entries";
import { writeSnapshots } from "./write-snapshots";

/** Held from the first check until the commit, so that numbers follow one another and every check sees the last publication. */
const PUBLICATION_LOCK = 7_014_202;
/** The channel on which each node hears the new number, with the commit and never without it. */
export const PUBLICATION_CHANNEL = "publication";

export interface PublicationRequest {
  changesetId: number;
  publisherId: number;
  title: string;
  reason: string | null;
  /** The moment of a back-filled edition; left out: now, or the last publication's moment where the clock ran back. */
  publishedAt?: Date;
  backFilled?: boolean;
}

/** What a publication changed, by kind of cell, with how many series and entries. */
export type PublicationCounts = Record<"first" | "revision" | "correction" | "definition" | "removed" | "series" | "entries", number>;

/** Waits for its turn to publish; the turn ends with the transaction. */
export async function takePublicationTurn(db: Queryable): Promise<void> {
  await db.run("select pg_advisory_xact_lock($1)", [PUBLICATION_LOCK]);
}

/**
 * Writes the publication of a changeset that the guard has passed; the caller holds the turn.
 * Gives null where nothing would change, having written nothing that stays: the caller rolls back.
 */
export async function writePublication(db: Queryable, request: PublicationRequest): Promise<{ number: number; counts: PublicationCounts } | null> {
  const { changesetId, publisherId } = request;
  const written = await writeVersions(db, request);
  if (!written) return null;
  const { number, counts } = written;
  await db.run("update changeset set state = 'published', updated_at = now() where id = $1", [changesetId]);
  await db.run("insert into changeset_step (changeset_id, step, actor_id, note) values ($1, 'publish', $2, $3)", [changesetId, publisherId, request.reason]);
  await appendAudit(db, publisherId, "publish", `changeset:${changesetId}`, { publication: number, ...counts });
  await db.run("select pg_notify($1, $2)", [PUBLICATION_CHANNEL, String(number)]);
  return { number, counts };
}

/** All that readers would see of it: a preview writes this and takes it back. Null as above. */
export async function writeVersions(db: Queryable, request: PublicationRequest): Promise<{ number: number; counts: PublicationCounts } | null> {
  const { changesetId } = request;
  const number = await openPublication(db, request);
  const entries = await writeEntries(db, changesetId, number);
  await writeDocuments(db, changesetId, number);
  const cells = await writeCells(db, changesetId, number);
  const touched = [...new Set([...cells.seriesIds, ...entries.seriesIds])];
  await writeSnapshots(db, touched, number);
  const counts = { ...cells.counts, series: cells.seriesIds.length, entries: entries.count };
  if (counts.series + counts.entries === 0) return null;
  await db.run("update publication set counts = $2 where number = $1", [number, JSON.stringify(counts)]);
  return { number, counts };
}

async function openPublication(db: Queryable, request: PublicationRequest): Promise<number> {
  const row = await firstRow<{ number: number }>(
    db,
    `insert into publication (number, changeset_id, published_at, published_by_id, title, reason, back_filled)
     select coalesce(max(number), 0) + 1, $1, coalesce($2::timestamptz, greatest(date_trunc('milliseconds', clock_timestamp()), max(published_at))), $3, $4, $5, $6
     from publication returning number`,
    [request.changesetId, request.publishedAt ?? null, request.publisherId, request.title, request.reason, request.backFilled ?? false],
  );
  return row!.number;
}
