/** A proposal begins as a draft with all its items or, where one is wrong, not at all; the same request twice makes one draft. */
import "server-only";
import { createHash } from "node:crypto";
import type { ChangesetOrigin } from "@/lib/domain/changeset";
import type { ChangesetInput } from "@/lib/domain/kinds/changeset-input";
import { refusal } from "@/lib/domain/permission";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { firstRow, inTransaction, type Queryable, type Transaction } from "@/lib/db/query";
import { findReferenceProblems } from "@/lib/db/changeset/find-reference-problems";
import { addStep } from "./add-step";
import { guardScope } from "./guard-scope";
import type { ChangesetStanding } from "./take-step";
import { writeDraftCells } from "./write-cells";
import { writeDraftEntries } from "./write-entries";

interface CreateOptions {
  /** Makes a retry safe: the same key by the same author answers with the first draft. */
  idempotencyKey?: string;
  origin?: ChangesetOrigin;
  reverts?: number;
}

/** Makes a draft. `input` has passed its schema; what it refers to is checked here. */
export async function createChangeset(actor: Actor, input: ChangesetInput, options: CreateOptions = {}): Promise<Result<ChangesetStanding>> {
  const refused = refusal(actor, "propose");
  if (refused) return fail(refused);
  return inTransaction(async (tx) => {
    const earlier = await findEarlier(tx, actor, input, options);
    if (earlier) return earlier;
    const errors = await findReferenceProblems(tx, input);
    if (errors.length > 0) return fail(problem("invalid-input", {}, { errors }));
    const draft = await insertDraft(tx, actor, input, options);
    const within = await guardScope(tx, actor, "propose", draft.id);
    return within.ok ? ok(draft) : within;
  });
}

const hashOf = (input: ChangesetInput) => createHash("sha256").update(JSON.stringify(input)).digest("hex");

async function findEarlier(tx: Transaction, actor: Actor, input: ChangesetInput, { idempotencyKey }: CreateOptions) {
  if (!idempotencyKey) return undefined;
  // Two retries at once wait for each other here, so that the second finds the first's draft.
  await tx.run("select pg_advisory_xact_lock(hashtext($1))", [`idempotency:${actor.userId}:${idempotencyKey}`]);
  const earlier = await firstRow<ChangesetStanding & { requestHash: string }>(
    tx,
    `select id, state, revision, request_hash as "requestHash" from changeset where author_id = $1 and idempotency_key = $2`,
    [actor.userId, idempotencyKey],
  );
  if (!earlier) return undefined;
  if (earlier.requestHash !== hashOf(input)) return fail(problem("idempotency-mismatch"));
  return ok({ id: earlier.id, state: earlier.state, revision: earlier.revision });
}

async function insertDraft(tx: Queryable, actor: Actor, input: ChangesetInput, options: CreateOptions): Promise<ChangesetStanding> {
  const row = await firstRow<{ id: number }>(
    tx,
    `insert into changeset (origin, message, author_id, reverts, idempotency_key, request_hash) values ($1, $2, $3, $4, $5, $6) returning id`,
    [options.origin ?? "edit", input.message, actor.userId, options.reverts ?? null, options.idempotencyKey ?? null, options.idempotencyKey ? hashOf(input) : null],
  );
  const id = row!.id;
  await writeDraftEntries(tx, actor, id, input.entries);
  await writeDraftCells(tx, actor, id, input.items);
  await addStep(tx, actor, id, "create");
  return { id, state: "draft", revision: 0 };
}
