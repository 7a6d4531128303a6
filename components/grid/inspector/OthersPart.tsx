/** What somebody else proposes for the cell one is on is said with their name, beside one's own figure. */
"use client";

import { useTranslations } from "next-intl";
import { Callout } from "../../ui/Callout";
import type { CellAddress } from "../model/cell";
import { cellOf } from "../model/sheet";
import type { GridState } from "../model/state";
import type { Words } from "../words";

export function OthersPart({ state, address, words, changesets }: { state: GridState; address: CellAddress; words: Words; changesets: string }) {
  const t = useTranslations("grid.inspector");
  const other = cellOf(state.others, address);
  if (!other) return null;
  return (
    <Callout title={t("otherTitle", { name: other.by })}>
      {other.remove ? t("otherRemoves") : t("otherValue", { value: words.value(other.value) })} <a href={`${changesets}/${other.changeset}`}>{t("otherChangeset", { id: other.changeset })}</a>
    </Callout>
  );
}
