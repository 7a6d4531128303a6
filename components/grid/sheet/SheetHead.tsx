/** What a row or a column is, at its head: a series with its partner below, or a period. */
"use client";

import { formatPeriod } from "@/lib/format/format-period";
import type { GridState } from "../model/state";

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
