/** What is wrong with an entry stands at its field, in words that go with the type of the field and the reader's language. */
import { getTranslations } from "next-intl/server";
import type { ActionState } from "@/components/desk/action-state";
import { type FormField, MAKE } from "@/components/desk/entry/form-description";
import { fieldOf, type ReadEntry } from "@/components/desk/entry/read-entry";
import type { Problem } from "@/lib/domain/problem";
import { failed, textOf } from "../../answers";

/** The answer to a form whose entries were refused at places such as "entries.0.data.name.en". */
export async function refuse(before: ActionState, form: FormData, read: readonly ReadEntry[], problem: Problem): Promise<ActionState> {
  const t = await getTranslations("content");
  const texts = new Map<string, string>();
  const errors = problem.errors?.flatMap(({ path, message }) => {
    const [, index, inner] = /^entries\.(\d+)\.(.+)$/.exec(path) ?? [];
    const entry = read[Number(index)];
    if (!entry || inner === undefined) return [{ path, message }];
    const { place, field } = fieldOf(entry, inner);
    // What is made along has its own fields to mend; the field that will refer to it has none.
    if (textOf(form, place) === MAKE) return [];
    texts.set(place, wordsFor(t, entry.kind, { place, field, message, isEmpty: isEmpty(form, place) }));
    return [{ path: place, message }];
  });
  return failed(before, { ...problem, ...(errors && { errors }) }, form, (path) => (path === "message" ? t("errors.message") : texts.get(path)));
}

const isEmpty = (form: FormData, place: string) => textOf(form, place).trim() === "";

interface Refused {
  place: string;
  field: FormField | null;
  message: string;
  isEmpty: boolean;
}

/** That an id is taken is told by `takenIds`, and is told from one that is badly written. */
export const TAKEN = "taken";

/** A kind may have words of its own for a field; otherwise the type of the field has them. */
function wordsFor(t: Awaited<ReturnType<typeof getTranslations<"content">>>, kind: string, { field, message, isEmpty }: Refused): string {
  if (message === TAKEN) return t("errors.taken");
  if (isEmpty && field?.type !== "references") return t("errors.needed");
  const own = `${kind}.errors.${field?.name ?? "id"}` as "indicator.errors.maxValue";
  return t.has(own) ? t(own) : t(`errors.${field?.type ?? "code"}`);
}
