/** What is read for the grid becomes plain data in the editor's language. */
import { getTranslations } from "next-intl/server";
import type { GridSource } from "@/components/grid/model/source";
import type { Actor } from "@/lib/domain/role";
import { NO_COUNTERPART } from "@/lib/domain/series-key";
import { type Locale, pickText } from "@/lib/domain/text";
import { unitPlace } from "@/lib/format/format-unit";
import type { Grid } from "@/lib/reading/desk/get-grid";
import { deskNames } from "../../../../names";

export async function gridSource({ indicator, freq, series, draft }: Grid, actor: Actor, locale: Locale): Promise<GridSource> {
  const [names, t] = await Promise.all([deskNames(locale), getTranslations("grid.draft")]);
  const nameOf = (code: string) => {
    const name = names.areas.get(code);
    return name ? pickText(name, locale).text : code;
  };
  const areas = [...names.areas.keys()].filter((code) => code !== NO_COUNTERPART).map((code) => ({ code, name: nameOf(code) }));
  const rows = series.map(({ key, refArea, counterpart, cells }) => {
    const partner = counterpart === NO_COUNTERPART ? null : nameOf(counterpart);
    return { key, refArea, counterpart, label: nameOf(refArea), partner, cells };
  });
  const compare = new Intl.Collator(locale).compare;
  return {
    locale,
    indicator: indicator.code,
    facts: { minValue: indicator.minValue, maxValue: indicator.maxValue },
    unitIsPercent: unitPlace(indicator.unitCode ?? "") === "percent",
    freq,
    today: new Date().toISOString().slice(0, 10),
    actor: { id: actor.userId, name: actor.name },
    areas: areas.sort((a, b) => compare(a.name, b.name)),
    series: rows.sort((a, b) => compare(a.label, b.label) || compare(a.partner ?? "", b.partner ?? "")),
    draft: draft && { id: draft.id, state: draft.state, message: draft.message, cells: draft.cells },
    defaultMessage: t("defaultMessage", { name: pickText(indicator.name, locale).text }),
  };
}
