/** How much is changed and what speaks against it, with a way to the next such cell. */
"use client";

import { useTranslations } from "next-intl";
import type { Dispatch } from "react";
import { Button } from "../../ui/Button";
import type { CellAddress } from "../model/cell";
import type { GridAction } from "../model/reduce";
import type { GridState } from "../model/state";
import { nextPlace, type Summary } from "../model/summary";
import { ACTIVE_CELL_ID } from "../sheet/sheet-size";

interface SummaryLineProps {
  state: GridState;
  dispatch: Dispatch<GridAction>;
  summary: Summary;
}

export function SummaryLine({ state, dispatch, summary: { changed, errors, warnings } }: SummaryLineProps) {
  const t = useTranslations("grid.summary");
  const goTo = (cells: readonly CellAddress[]) => {
    const place = nextPlace(state, cells);
    if (!place) return;
    dispatch({ do: "select", place });
    // Once the cell is drawn: it may have been out of sight.
    requestAnimationFrame(() => document.getElementById(ACTIVE_CELL_ID)?.focus());
  };
  return (
    <>
      <span className="font-semibold tabular-nums">{t("changed", { count: changed })}</span>
      {errors.length > 0 && (
        <Button isSmall kind="danger" title={t("nextError")} onClick={() => goTo(errors)}>
          {t("errors", { count: errors.length })}
        </Button>
      )}
      {warnings.length > 0 && (
        <Button isSmall title={t("nextWarning")} onClick={() => goTo(warnings)}>
          {t("warnings", { count: warnings.length })}
        </Button>
      )}
    </>
  );
}
