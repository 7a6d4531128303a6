/** Entries of a form are saved into the changeset that it names, or into a new one with its public reason, by the verbs of the API. */
import { readInput } from "@/lib/domain/invalid-input";
import { changesetInput, type EntryInput } from "@/lib/domain/kinds/changeset-input";
import type { Problem } from "@/lib/domain/problem";
import { ok, type Result } from "@/lib/domain/result";
import type { Actor } from "@/lib/domain/role";
import { createChangeset } from "@/lib/editing/changesets/create-changeset";
import { saveEntries } from "@/lib/editing/changesets/save-entries";
import { textOf } from "./answers";

/** The changeset that the form names; undefined asks for a new one. */
export function chosenChangeset(form: FormData): number | undefined {
  const text = textOf(form, "changeset");
  return text === "" ? undefined : Number(text) || 0;
}

/** The public reason is read beside the text, so that both are mended in one go. */
export function readReason(form: FormData): Result<unknown> {
  return chosenChangeset(form) === undefined ? readInput(changesetInput, { message: textOf(form, "message") }) : ok(null);
}

/** Saves the entries; the changeset's number. */
export async function proposeEntries(actor: Actor, form: FormData, entries: EntryInput[]): Promise<Result<{ id: number }>> {
  const changeset = chosenChangeset(form);
  if (changeset !== undefined) return saveEntries(actor, changeset, { entries });
  const input = readInput(changesetInput, { message: textOf(form, "message") });
  return input.ok ? createChangeset(actor, { ...input.value, entries }) : input;
}

/** The first problem with the places of all. */
export function joinProblems(problems: readonly Problem[]): Problem {
  return { ...problems[0]!, errors: problems.flatMap(({ errors }) => errors ?? []) };
}
