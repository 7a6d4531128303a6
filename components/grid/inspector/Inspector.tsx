/** Everything about the cell one is on: what is published, what is proposed, what came before, and why it may be wrong. */
"use client";

import { useTranslations } from "next-intl";
import type { Dispatch } from "react";
import { cellId } from "../model/cell";
import type { FindingsAt } from "../model/findings";
import type { GridAction } from "../model/reduce";
import { activeAddress, type GridState } from "../model/state";
import { useWords } from "../words";
import { CellActions } from "./CellActions";
import { CellDoubts } from "./CellDoubts";
import { CellFacts } from "./CellFacts";
import { CellFields } from "./CellFields";
import { CellHistory } from "./CellHistory";
import { CommentsPart } from "./CommentsPart";
import { DraftLine } from "./DraftLine";
import { OthersPart } from "./OthersPart";

export interface InspectorProps {
  state: GridState;
  dispatch: Dispatch<GridAction>;
  findingsAt: FindingsAt;
  /** The address of changesets, without a number. */
  changesets: string;
}

export function Inspector({ state, dispatch, findingsAt, changesets }: InspectorProps) {
  const t = useTranslations("grid.inspector");
  const words = useWords(state);
  const address = activeAddress(state);
  return (
    <aside aria-label={t("title")} className="grid content-start gap-4 border-t border-ink pt-3 text-sm">
      {address ? (
        <>
          <h2 className="text-base font-semibold">{words.cell(address)}</h2>
          <DraftLine state={state} address={address} />
          <CellFacts state={state} address={address} words={words} />
          <OthersPart state={state} address={address} words={words} changesets={changesets} />
          <CommentsPart state={state} address={address} changesets={changesets} />
          <CellDoubts state={state} address={address} findings={findingsAt(address)} words={words} />
          <CellActions state={state} address={address} dispatch={dispatch} />
          <CellFields key={cellId(address)} state={state} address={address} dispatch={dispatch} hasWarning={findingsAt(address).some(({ level }) => level === "warning")} />
          <CellHistory state={state} address={address} words={words} />
        </>
      ) : (
        <p className="text-muted">{t("empty")}</p>
      )}
    </aside>
  );
}
