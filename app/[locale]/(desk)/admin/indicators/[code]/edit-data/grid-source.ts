/** What is read for the grid becomes plain data in the editor's language. */
import { getTranslations } from "next-intl/server";
import { titleIn } from "@/components/desk/entry/EntryTable";
import type { CellComment, GridSource } from "@/components/grid/model/source";
import type { Actor } from "@/lib/domain/role";
import { NO_COUNTERPART } from "@/lib/domain/series-key";
import { type Locale, pickText } from "@/lib/domain/text";
import { unitPlace } from "@/lib/format/format-unit";
import type { Grid } from "@/lib/reading/desk/get-grid";
import { listEntryChoices } from "@/lib/reading/desk/list-entry-choices";

export async function gridSource({ indicator, publication, freq, series, context, draft }: Grid, actor: Actor, locale: Locale): Promise<GridSource> {
  const [known, t] = await Promise.all([listEntryChoices(actor, ["area"]), getTranslations("grid.draft")]);
  // An area that is proposed in the same changeset takes figures too.
  const names = new Map((known.ok ? known.value.get("area") ?? [] : []).map(({ id, title }) => [id, { name: titleIn(title, locale)?.text ?? id, names: Object.values(title ?? {}).filter((text) => typeof text === "string") }]));
  const nameOf = (code: string) => names.get(code)?.name ?? code;
  const areas = [...names].filter(([code]) => code !== NO_COUNTERPART).map(([code, known]) => ({ code, ...known }));
  const rows = series.map(({ key, refArea, counterpart, cells }) => {
    const partner = counterpart === NO_COUNTERPART ? null : nameOf(counterpart);
    return { key, refArea, counterpart, label: nameOf(refArea), partner, cells };
  });
  const compare = new Intl.Collator(locale).compare;
  return {
    locale,
    indicator: indicator.code,
    facts: { minValue: indicator.minValue, maxValue: indicator.maxValue, isAdditive: indicator.isAdditive },
    context,
    unitIsPercent: unitPlace(indicator.unitCode ?? "") === "percent",
    freq,
    publication,
    today: new Date().toISOString().slice(0, 10),
    actor: { id: actor.userId, name: actor.name },
    areas: areas.sort((a, b) => compare(a.name, b.name)),
    series: rows.sort((a, b) => compare(a.label, b.label) || compare(a.partner ?? "", b.partner ?? "")),
    draft: draft && { id: draft.id, state: draft.state, message: draft.message, cells: draft.cells, comments: commentsOf(draft.comments) },
    defaultMessage: t("defaultMessage", { name: pickText(indicator.name, locale).text }),
  };
}

function commentsOf(comments: NonNullable<Grid["draft"]>["comments"]): CellComment[] {
  return comments.flatMap(({ cell, text, by, at, resolvedBy }) => (cell ? [{ ...cell, text, by: by.name, at, isSettled: resolvedBy !== null }] : []));
}
