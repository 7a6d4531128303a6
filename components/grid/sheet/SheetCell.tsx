/** A cell shows its figure, what was published beside a changed one, and whether something speaks against it, to the eye and to the ear. */
"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import type { Locale } from "@/lib/domain/text";
import { formatValue } from "@/lib/format/format-value";
import type { OthersProposal, PublishedCell } from "../model/cell";
import { type CellView, MISSING_TEXT } from "../model/cell-view";
import type { Place } from "../model/layout";
import { CellInput } from "./CellInput";
import { ACTIVE_CELL_ID } from "./sheet-size";
import type { Editing } from "./use-editing";

interface SheetCellProps {
  place: Place;
  left: number;
  width: number;
  view: CellView;
  published: PublishedCell | null;
  /** What somebody else proposes. */
  other: OthersProposal | null;
  /** What speaks against it, in words. */
  reason: string | null;
  locale: Locale;
  isActive: boolean;
  isSelected: boolean;
  /** Given while this cell is typed into. */
  editing: Editing | null;
}

/** Drawn again only where something in it changed: a key press touches one or two cells of hundreds in sight. */
export const SheetCell = memo(DrawnCell, isSame);

function isSame(before: SheetCellProps, after: SheetCellProps): boolean {
  const { place, view, ...rest } = after;
  return isShallowSame(before.place, place) && isShallowSame(before.view, view) && (Object.keys(rest) as (keyof typeof rest)[]).every((name) => before[name] === after[name]);
}

function isShallowSame<T extends object>(before: T, after: T): boolean {
  return (Object.keys(after) as (keyof T)[]).every((name) => before[name] === after[name]);
}

function DrawnCell({ place, left, width, view, published, other, reason, locale, isActive, isSelected, editing }: SheetCellProps) {
  const { text, mark, isChanged, isRemoved, tone } = view;
  return (
    <div
      id={isActive ? ACTIVE_CELL_ID : undefined}
      role="gridcell"
      aria-colindex={place.column + 2}
      aria-selected={isSelected}
      aria-invalid={tone === "error" || undefined}
      tabIndex={isActive && !editing ? 0 : -1}
      className="sheet-cell"
      data-row={place.row}
      data-column={place.column}
      data-changed={isChanged || undefined}
      data-tone={tone ?? undefined}
      data-other={other ? "" : undefined}
      data-selected={isSelected || undefined}
      data-active={isActive || undefined}
      style={{ left, width }}
    >
      {editing ? (
        <CellInput editing={editing} />
      ) : (
        <>
          {isChanged && !isRemoved && published && (
            <span aria-hidden className="sheet-published">
              {textOf(published, locale)}
            </span>
          )}
          <span className={isRemoved ? "line-through" : "truncate"}>
            {text}
            {mark && <sup className="ps-0.5 text-muted">{mark}</sup>}
          </span>
          {(isChanged || tone || other) && <Spoken view={view} published={published} other={other} reason={reason} locale={locale} />}
        </>
      )}
    </div>
  );
}

/** What colour and bars say is said in words as well. */
function Spoken({ view, published, other, reason, locale }: Pick<SheetCellProps, "view" | "published" | "other" | "reason" | "locale">) {
  const t = useTranslations("grid.state");
  const theirs = other && t("other", { name: other.by, value: textOf(other, locale) });
  const change = view.isRemoved ? t("removed") : !view.isChanged ? "" : published ? t("changed", { published: textOf(published, locale) }) : t("changedNew");
  const doubt = view.tone && t(view.tone, { reason: reason ?? "" });
  return <span className="sr-only"> {[change, doubt, theirs].filter(Boolean).join(", ")}</span>;
}

function textOf({ value }: Pick<PublishedCell, "value">, locale: Locale): string {
  return value === null ? MISSING_TEXT : formatValue(value, { locale });
}
