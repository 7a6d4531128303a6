/** The grid saves and submits through the same verbs as the API. */
"use server";

import { readInput } from "@/lib/domain/invalid-input";
import { saveCellsInput, type SaveCellsInput } from "@/lib/domain/kinds/save-cells-input";
import { ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { createChangeset } from "@/lib/editing/changesets/create-changeset";
import { saveCells } from "@/lib/editing/changesets/save-cells";
import { setMessage } from "@/lib/editing/changesets/set-message";
import { type ChangesetStanding } from "@/lib/editing/changesets/take-step";
import { submitChangeset } from "@/lib/editing/changesets/submit-changeset";
import { gateAction } from "../../../../gate";

/** Saves a batch of cells, into a new draft where there is none yet. */
export async function saveAction(request: unknown): Promise<Result<ChangesetStanding & { message: string }>> {
  const actor = await gateAction("propose");
  if (!actor.ok) return actor;
  const input = readInput(saveCellsInput, request);
  if (!input.ok) return input;
  const draft = await findDraft(actor.value, input.value);
  return draft.ok ? saveCells(actor.value, draft.value, input.value) : draft;
}

/** The draft is made empty and filled afterwards, so that a retry with more cells in it still finds the draft of the first try. */
async function findDraft(actor: Actor, { changesetId, creation, message }: SaveCellsInput): Promise<Result<number>> {
  if (changesetId === null) {
    const made = await createChangeset(actor, { message: creation!.message, items: [], entries: [] }, { idempotencyKey: creation!.key });
    return made.ok ? ok(made.value.id) : made;
  }
  const named = message === undefined ? ok(null) : await setMessage(actor, changesetId, message);
  return named.ok ? ok(changesetId) : named;
}

export async function submitAction(changesetId: unknown): Promise<Result<ChangesetStanding>> {
  const actor = await gateAction("propose");
  if (!actor.ok) return actor;
  return submitChangeset(actor.value, Number(changesetId) || 0);
}
