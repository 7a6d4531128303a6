/** Status, kind of change, public note and the answer to a warning are given where the figure is. */
"use client";

import { useTranslations } from "next-intl";
import { type Dispatch, useId } from "react";
import { CELL_KINDS, type CellKind } from "@/lib/domain/changeset";
import { OBS_STATUSES, type ObsStatus } from "@/lib/domain/observation";
import { formatStatus } from "@/lib/format/format-status";
import { Select } from "../../ui/Select";
import type { CellAddress } from "../model/cell";
import { figureOf, mayHaveStatus } from "../model/propose";
import type { GridAction } from "../model/reduce";
import { editAt, type GridState, groundAt, publishedAt } from "../model/state";
import { KeptText } from "./KeptText";

interface CellFieldsProps {
  state: GridState;
  address: CellAddress;
  dispatch: Dispatch<GridAction>;
  hasWarning: boolean;
}

export function CellFields({ state, address, dispatch, hasWarning }: CellFieldsProps) {
  const t = useTranslations();
  const id = useId();
  const ground = groundAt(state, address);
  const figure = figureOf(ground);
  const proposal = editAt(state, address)?.proposal ?? null;
  if (!figure && !proposal) return null;
  const statuses = OBS_STATUSES.filter((status) => status === figure?.status || mayHaveStatus(ground, status));
  // Where nothing is published there is nothing to revise or to correct.
  const kinds = CELL_KINDS.filter((kind) => (kind === "first") === (publishedAt(state, address) === null));
  return (
    <div className="grid gap-3">
      {figure && (
        <Select
          id={`${id}-status`}
          label={t("grid.inspector.status")}
          value={figure.status}
          options={statuses.map((status) => ({ value: status, label: `${status} · ${t(formatStatus(status) as "obsStatus.E")}` }))}
          onChange={(event) => dispatch({ do: "field", cell: address, entry: { field: "status", value: event.currentTarget.value as ObsStatus } })}
        />
      )}
      {proposal && (
        <>
          <Select
            id={`${id}-kind`}
            label={t("grid.inspector.kind")}
            value={proposal.kind}
            options={kinds.map((kind) => ({ value: kind, label: t(`grid.inspector.kinds.${kind}`) }))}
            onChange={(event) => dispatch({ do: "field", cell: address, entry: { field: "kind", value: event.currentTarget.value as CellKind } })}
          />
          <KeptText key={`note ${proposal.note}`} id={`${id}-note`} label={t("grid.inspector.note")} hint={t("grid.inspector.noteHint")} text={proposal.note} keep={(value) => dispatch({ do: "field", cell: address, entry: { field: "note", value } })} />
          {hasWarning && (
            <KeptText key={`answer ${proposal.answer}`} id={`${id}-answer`} label={t("grid.inspector.answer")} hint={t("grid.inspector.answerHint")} text={proposal.answer} keep={(value) => dispatch({ do: "field", cell: address, entry: { field: "answer", value } })} />
          )}
        </>
      )}
    </div>
  );
}
