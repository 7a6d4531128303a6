/** Many cells enter a changeset by `COPY`, hundreds of thousands a second. */
import "server-only";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { from as copyFrom } from "pg-copy-streams";
import type { Transaction } from "../query";

/** A cell of a file or an edition; `value` null with `remove` takes the observation away. */
export interface BulkCell {
  series: string;
  period: string;
  value: string | null;
  status: string;
  remove: boolean;
  kind: string;
  source: string | null;
  cellOrigin: string | null;
}

const COPY = `copy changeset_cell (changeset_id, series_key, period, value, status, remove, kind, source_code, cell_origin, updated_by_id) from stdin`;

const escape = (text: string | null) =>
  text === null ? "\\N" : text.replace(/[\\\t\n\r]/g, (sign) => ({ "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" })[sign]!);

/** Below this, stale statistics cost less than new ones. */
const CELLS_WORTH_ANALYSING = 5_000;

const countCells = async (tx: Transaction, changesetId: number) =>
  (await tx.rows<{ count: number }>("select count(*)::int as count from changeset_cell where changeset_id = $1", [changesetId]))[0]!.count;

/** Streams cells into the changeset, then bases each on what is current. */
export async function copyCells(tx: Transaction, changesetId: number, userId: number, cells: Iterable<BulkCell>): Promise<void> {
  await pipeline(Readable.from(lines(changesetId, userId, cells)), tx.client.query(copyFrom(COPY)));
  if ((await countCells(tx, changesetId)) > CELLS_WORTH_ANALYSING) await tx.run("analyze changeset_cell");
  await tx.run(
    `update changeset_cell c set base_id = o.id from series s join observation o on o.series_id = s.id and o.valid_to is null
     where c.changeset_id = $1 and s.key = c.series_key and o.period = c.period`,
    [changesetId],
  );
}

function* lines(changesetId: number, userId: number, cells: Iterable<BulkCell>): Generator<string> {
  let block: string[] = [];
  for (const cell of cells) {
    const fields = [String(changesetId), cell.series, cell.period, cell.value, cell.status, cell.remove ? "t" : "f", cell.kind, cell.source, cell.cellOrigin, String(userId)];
    block.push(fields.map(escape).join("\t"));
    if (block.length === 500) {
      yield `${block.join("\n")}\n`;
      block = [];
    }
  }
  if (block.length > 0) yield `${block.join("\n")}\n`;
}
