/** What came of a use case becomes words in the reader's language, and errors stand at their fields. */
import { getTranslations } from "next-intl/server";
import type { ActionState } from "@/components/desk/action-state";
import type { Problem } from "@/lib/domain/problem";

/** Fields whose content never goes back to the browser. */
const SECRET = /password|current|^code$/i;

/** What was typed, by field. */
export function typed(form: FormData): Record<string, string> {
  const entries = [...form.entries()].filter(([name, value]) => typeof value === "string" && !name.startsWith("$") && !SECRET.test(name));
  return Object.fromEntries(entries) as Record<string, string>;
}

/** One text of a form; empty where it was not sent. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** The answer to something that went through; the form is empty again. */
export function done(before: ActionState, message: string, secret?: ActionState["secret"]): ActionState {
  return { kind: "done", message, errors: {}, values: {}, turn: before.turn + 1, ...(secret && { secret }) };
}

/** The problem's sentence in the reader's language. */
export async function problemText(problem: Problem): Promise<string> {
  const t = await getTranslations("problem");
  return t(problem.code, { ...problem.params });
}

/**
 * The answer to something that was refused. `fieldText` gives words for a place of the input in the reader's language;
 * where it has none, the schema's English stands.
 */
export async function failed(
  before: ActionState,
  problem: Problem,
  form: FormData,
  fieldText?: (path: string) => string | undefined,
): Promise<ActionState> {
  const places = (problem.errors ?? []).map(({ path, message }) => [path, fieldText?.(path) ?? message] as const);
  const shown = places.length > 0 && problem.code === "invalid-input" && places.every(([path]) => form.has(path));
  const message = shown ? (await getTranslations("desk"))("mendFields", { count: places.length }) : await problemText(problem);
  return { kind: "failed", message, errors: Object.fromEntries(places), values: typed(form), turn: before.turn + 1 };
}
