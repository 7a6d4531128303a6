/** From where a cell stands, what can be done with it is one press away. */
"use client";

import { useTranslations } from "next-intl";
import type { Dispatch } from "react";
import { Button } from "../../ui/Button";
import type { CellAddress } from "../model/cell";
import { isOvertaken } from "../model/propose";
import type { GridAction } from "../model/reduce";
import { editAt, type GridState, publishedAt } from "../model/state";

interface CellActionsProps {
  state: GridState;
  address: CellAddress;
  dispatch: Dispatch<GridAction>;
}

export function CellActions({ state, address, dispatch }: CellActionsProps) {
  const t = useTranslations("grid.inspector");
  const published = publishedAt(state, address);
  const { proposal = null, refused = null } = editAt(state, address) ?? {};
  // What Delete does follows from what is there, so the button is named after it.
  const clearing = refused ? "discard" : proposal ? "drop" : published ? "remove" : null;
  if (!clearing) return null;
  const clear = () => {
    // This cell alone, where more are selected.
    dispatch({ do: "select", place: state.selection.active });
    dispatch({ do: "clear" });
  };
  return (
    <div className="flex flex-wrap gap-2">
      {proposal && isOvertaken(published, proposal) && (
        <Button isSmall onClick={() => dispatch({ do: "keep-mine" })}>
          {t("keepMine")}
        </Button>
      )}
      <Button isSmall kind={clearing === "remove" ? "quiet" : "secondary"} keyHint="Del" onClick={clear}>
        {t(clearing)}
      </Button>
    </div>
  );
}
