/** A changeset's own row, as the use cases decide on it. */
import "server-only";
import type { ChangesetOrigin, ChangesetState } from "@/lib/domain/changeset";
import { firstRow, type Queryable } from "../query";

export interface ChangesetRow {
  id: number;
  origin: ChangesetOrigin;
  state: ChangesetState;
  message: string;
  authorId: number;
  revision: number;
  reverts: number | null;
}

const COLUMNS = `id, origin, state, message, author_id as "authorId", revision, reverts`;

/** The changeset, or undefined. */
export function findChangeset(db: Queryable, id: number): Promise<ChangesetRow | undefined> {
  return firstRow<ChangesetRow>(db, `select ${COLUMNS} from changeset where id = $1`, [id]);
}

/** The changeset, with its row held until the transaction ends, so that nobody edits it between a check and its write. */
export function lockChangeset(db: Queryable, id: number): Promise<ChangesetRow | undefined> {
  return firstRow<ChangesetRow>(db, `select ${COLUMNS} from changeset where id = $1 for update`, [id]);
}

/** Everybody who proposed anything in the changeset: its author and whoever wrote a cell or an entry. */
export async function findProposers(db: Queryable, id: number): Promise<number[]> {
  const found = await db.rows<{ id: number }>(
    `select author_id as id from changeset where id = $1
     union select updated_by_id from changeset_cell where changeset_id = $1
     union select updated_by_id from changeset_entry where changeset_id = $1`,
    [id],
  );
  return found.map((row) => row.id);
}
