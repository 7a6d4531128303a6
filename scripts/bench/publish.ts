/** Publishing many changed cells is held against a plain COPY of the same rows. */
import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import { from as copyFrom } from "pg-copy-streams";
import { type BulkCell, copyCells } from "../../lib/db/changeset/copy-cells";
import { database, firstRow, inTransaction } from "../../lib/db/query";
import type { Actor } from "../../lib/domain/role";
import { publishChangeset } from "../../lib/editing/changesets/publish-changeset";
import { submitChangeset } from "../../lib/editing/changesets/submit-changeset";
import { loadStarterData } from "../../lib/jobs/starter/load-starter-data";
import type { Benchmark } from "./benchmark";
import { withOwnDatabase } from "./own-database";
import { spreadOf } from "./statistics";
import { insertPerson } from "./world";

const CELLS = 10_000;
const PLAIN = "observation_plain";

export const publishBenchmark: Benchmark = {
  name: "publish",
  run: (rounds) =>
    withOwnDatabase(async () => {
      await loadStarterData();
      await database.run(`create table ${PLAIN} (like observation including defaults)`);
      const editor = await insertPerson("Editor", "editor");
      const reviewer = await insertPerson("Reviewer", "reviewer");
      const ours: number[] = [];
      const plain: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const id = await propose(editor, round);
        const rows = await rowsOf(id);
        const publish = async () => void ours.push(await seconds(() => publishWhole(reviewer, id)));
        const copy = async () => void plain.push(await seconds(() => copyPlainly(rows)));
        // Who goes first changes, so that neither always finds the pages warm.
        for (const side of round % 2 === 0 ? [publish, copy] : [copy, publish]) await side();
      }
      return {
        name: "publish",
        what: `publishing ${CELLS} changed cells beside the starter figures, beyond a plain COPY of the same rows`,
        measured: spreadOf(ours.map((each, index) => each - (plain[index] ?? 0))),
        unit: "s",
        bar: { at: 1, better: "lower" },
        details: { publishSeconds: round3(spreadOf(ours).median), copySeconds: round3(spreadOf(plain).median), ratio: round3(spreadOf(ours).median / spreadOf(plain).median) },
      };
    }),
};

/** A submitted changeset in which the same cells, those of zero too, have other values each round. */
async function propose(editor: Actor, round: number): Promise<number> {
  const cells = await database.rows<BulkCell>(
    `select s.key as series, o.period, round(o.value * 1.01 + $2::numeric, 6)::text as value, o.status, false as remove, 'revision' as kind, null as source, null as "cellOrigin"
     from observation o join series s on s.id = o.series_id where o.valid_to is null and o.value is not null order by s.key, o.period limit $1`,
    [CELLS, (round + 1) / 1000],
  );
  const row = await firstRow<{ id: number }>(database, "insert into changeset (message, author_id) values ('For measuring.', $1) returning id", [editor.userId]);
  await inTransaction((tx) => copyCells(tx, row!.id, editor.userId, cells));
  const submitted = await submitChangeset(editor, row!.id);
  if (!submitted.ok) throw new Error(JSON.stringify(submitted.problem));
  return row!.id;
}

async function publishWhole(reviewer: Actor, id: number): Promise<void> {
  const published = await publishChangeset(reviewer, id);
  if (!published.ok) throw new Error(JSON.stringify(published.problem));
  if (published.value.counts.revision !== CELLS) throw new Error(`${published.value.counts.revision} cells were published, not ${CELLS}`);
}

/** The same rows into a table without indexes, keys or triggers, committed. */
async function copyPlainly(rows: string[]): Promise<void> {
  await inTransaction(async (tx) => {
    await pipeline(Readable.from(rows), tx.client.query(copyFrom(`copy ${PLAIN} (series_id, period, period_start, value, status, kind, valid_from) from stdin`)));
  });
}

async function rowsOf(changesetId: number): Promise<string[]> {
  const rows = await database.rows<{ line: string }>(
    `select concat_ws(E'\\t', s.id, c.period, period_start(c.period), c.value, c.status, c.kind, 1) || E'\\n' as line
     from changeset_cell c join series s on s.key = c.series_key where c.changeset_id = $1`,
    [changesetId],
  );
  return rows.map(({ line }) => line);
}

async function seconds(deed: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await deed();
  return (performance.now() - began) / 1000;
}

const round3 = (value: number) => Math.round(value * 1000) / 1000;
