/** What a row or a column is, at its head: a series with its partner below, or a period. */
"use client";

import { useTranslations } from "next-intl";
import { formatPeriod } from "@/lib/format/format-period";
import type { GridState } from "../model/state";
import type { Slot } from "./use-cells";

export interface Head {
  key: string;
  name: string;
  below: string | null;
}

/** The heads of the rows or of the columns, by index. */
export function headOf({ layout, facts }: GridState, side: "row" | "column", index: number): Head {
  if (layout.isTurned === (side === "row")) {
    const period = layout.periods[index]!;
    return { key: period, name: formatPeriod(period, facts.locale), below: null };
  }
  const { key, label, partner } = layout.series[index]!;
  return { key, name: label, below: partner };
}

export function SheetHead({ head: { name, below } }: { head: Head }) {
  return (
    <>
      <span className="truncate">{name}</span>
      {below && <span className="truncate text-xs font-normal text-muted">{below}</span>}
    </>
  );
}

export function HeadRow({ state, columns, labelWidth, height }: { state: GridState; columns: readonly Slot[]; labelWidth: number; height: number }) {
  const t = useTranslations("grid");
  return (
    <div role="row" aria-rowindex={1} className="sheet-head" style={{ height }}>
      <div role="columnheader" aria-colindex={1} className="sheet-label" style={{ width: labelWidth }}>
        {t(state.layout.isTurned ? "cornerTurned" : "corner")}
      </div>
      {columns.map(({ index, start, size: width }) => (
        <div
          key={index}
          role="columnheader"
          aria-colindex={index + 2}
          className="sheet-period"
          data-current={index === state.selection.active.column || undefined}
          title={headOf(state, "column", index).key}
          style={{ left: labelWidth + start, width }}
        >
          <SheetHead head={headOf(state, "column", index)} />
        </div>
      ))}
    </div>
  );
}
