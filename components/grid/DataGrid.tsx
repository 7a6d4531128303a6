/** An editor keys in figures as in a spreadsheet, and whatever was typed is saved or kept. */
"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useReducer, useState } from "react";
import "./grid.css";
import { DraftBar } from "./bar/DraftBar";
import { SheetBar } from "./bar/SheetBar";
import { FileDrop } from "./file/FileDrop";
import type { GridActions, GridLinks } from "./grid-actions";
import { Inspector } from "./inspector/Inspector";
import { openGrid } from "./model/open";
import { reduceGrid } from "./model/reduce";
import type { GridSource } from "./model/source";
import { PasteReport } from "./PasteReport";
import { SaidRegion } from "./SaidRegion";
import { useKeptEdits } from "./saving/use-kept-edits";
import { useOthers } from "./saving/use-others";
import { useSaving } from "./saving/use-saving";
import { Sheet } from "./sheet/Sheet";
import { useFindings } from "./use-findings";

export interface DataGridProps {
  source: GridSource;
  actions: GridActions;
  links: GridLinks;
  /** The name of the table for those who listen. */
  label: string;
}

export function DataGrid(props: DataGridProps) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <GridDesk {...props} />
    </QueryClientProvider>
  );
}

function GridDesk({ source, actions, links, label }: DataGridProps) {
  const [state, dispatch] = useReducer(reduceGrid, source, openGrid);
  const findingsAt = useFindings(state);
  useKeptEdits(state, dispatch, `puente.grid.${source.actor.id}.${source.indicator}`);
  useOthers(state, dispatch, links.others);
  const saving = useSaving(state, dispatch, actions.save);
  return (
    <div className="grid gap-4">
      <DraftBar state={state} dispatch={dispatch} findingsAt={findingsAt} saving={saving} submit={actions.submit} links={links} />
      <SheetBar state={state} dispatch={dispatch} links={links} />
      {state.paste && <PasteReport report={state.paste} onClose={() => dispatch({ do: "close-report" })} />}
      <div className="grid gap-4 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <FileDrop state={state} dispatch={dispatch}>
          <Sheet state={state} dispatch={dispatch} findingsAt={findingsAt} label={label} />
        </FileDrop>
        <Inspector state={state} dispatch={dispatch} findingsAt={findingsAt} changesets={links.changesets} />
      </div>
      <SaidRegion state={state} findingsAt={findingsAt} />
    </div>
  );
}
