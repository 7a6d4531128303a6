/** Tools of the table: back and forth, finding a series, the reading of decimals, and more periods and series. */
"use client";

import { useTranslations } from "next-intl";
import { type Dispatch, useId } from "react";
import { nextPeriod } from "@/lib/domain/period";
import { formatPeriod } from "@/lib/format/format-period";
import { Button } from "../../ui/Button";
import type { GridLinks } from "../grid-actions";
import type { GridAction } from "../model/reduce";
import type { GridState } from "../model/state";
import { AddSeries } from "./AddSeries";
import { BarField } from "./BarField";

export interface SheetBarProps {
  state: GridState;
  dispatch: Dispatch<GridAction>;
  links: GridLinks;
}

const DECIMALS = ["auto", "point", "comma"] as const;
const SIGNS = { auto: undefined, point: ".", comma: "," } as const;

export function SheetBar({ state, dispatch, links }: SheetBarProps) {
  const t = useTranslations("grid.bar");
  const id = useId();
  const { undo, redo, layout, find, decimal } = state;
  const chosen = DECIMALS.find((name) => SIGNS[name] === decimal) ?? "auto";
  return (
    <div role="group" aria-label={t("label")} className="flex flex-wrap items-end gap-x-4 gap-y-3">
      <div className="flex flex-wrap gap-2">
        <Button isSmall keyHint="Ctrl+Z" aria-disabled={undo.length === 0} onClick={() => dispatch({ do: "undo" })}>
          {t("undo")}
        </Button>
        <Button isSmall keyHint="Ctrl+Y" aria-disabled={redo.length === 0} onClick={() => dispatch({ do: "redo" })}>
          {t("redo")}
        </Button>
        <Button isSmall keyHint="Ctrl+D" onClick={() => dispatch({ do: "fill", way: "down" })}>
          {t("fillDown")}
        </Button>
        <Button isSmall keyHint="Ctrl+R" onClick={() => dispatch({ do: "fill", way: "right" })}>
          {t("fillRight")}
        </Button>
        <Button isSmall aria-pressed={layout.isTurned} onClick={() => dispatch({ do: "turn" })}>
          {t("turn")}
        </Button>
      </div>
      <BarField id={`${id}-find`} label={t("find")}>
        <input id={`${id}-find`} type="search" className="bar-input w-44" value={find} onChange={(event) => dispatch({ do: "find", text: event.currentTarget.value })} />
      </BarField>
      <BarField id={`${id}-decimal`} label={t("decimal")}>
        <select id={`${id}-decimal`} className="bar-input" value={chosen} onChange={(event) => dispatch({ do: "decimal", sign: SIGNS[event.currentTarget.value as keyof typeof SIGNS] })}>
          {DECIMALS.map((name) => (
            <option key={name} value={name}>
              {t(`decimals.${name}`)}
            </option>
          ))}
        </select>
      </BarField>
      <div className="flex flex-wrap gap-2">
        {(["before", "after"] as const).map((side) => (
          <AddPeriod key={side} side={side} state={state} dispatch={dispatch} />
        ))}
        <AddSeries areas={state.facts.areas} counterparts={layout.series} dispatch={dispatch} />
      </div>
      {links.freqs.length > 1 && (
        <nav aria-label={t("freq")} className="flex gap-3 text-sm">
          {links.freqs.map(({ freq, href }) => (
            <a key={freq} href={href} aria-current={freq === state.facts.freq ? "page" : undefined} className="inline-flex min-h-8 items-center aria-[current]:font-semibold aria-[current]:no-underline pointer-coarse:min-h-11">
              {t(`freqs.${freq}`)}
            </a>
          ))}
        </nav>
      )}
    </div>
  );
}

function AddPeriod({ side, state, dispatch }: { side: "before" | "after"; state: GridState; dispatch: Dispatch<GridAction> }) {
  const t = useTranslations("grid.bar");
  const { periods } = state.layout;
  const edge = side === "before" ? periods[0] : periods.at(-1);
  if (edge === undefined) return null;
  const period = formatPeriod(nextPeriod(edge, side === "before" ? -1 : 1), state.facts.locale);
  return (
    <Button isSmall onClick={() => dispatch({ do: "add-period", side })}>
      {t(side, { period })}
    </Button>
  );
}
