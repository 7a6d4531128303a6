/** A slider and a button walk the map through its years; the year is in the address, so that what is seen can be sent on. */
"use client";
import { useCallback, useEffect, useRef } from "react";
import { PlayerBar, type PlayerLabels } from "./PlayerBar";
import { showFrame, type Said } from "./show-frame";
import { usePlayer } from "./use-player";

export interface YearPlayerProps {
  /** The id of the figure that holds the map. */
  figureId: string;
  /** As they stand in the address, oldest first. */
  periods: readonly string[];
  shown: number;
  said: Said;
  labels: PlayerLabels;
}

/** Long enough to see which country changes. */
const STEP_MS = 800;

export function YearPlayer({ figureId, periods, shown, said, labels }: YearPlayerProps) {
  const onRest = useCallback((frame: number) => writeAddress(periods, frame), [periods]);
  const player = usePlayer(periods.length, shown, { stepMs: STEP_MS, onRest });
  const { frame } = player;
  const drawn = useRef(shown);
  useEffect(() => {
    const figure = document.getElementById(figureId);
    if (!figure || drawn.current === frame) return;
    drawn.current = frame;
    showFrame(figure, frame, said);
  }, [figureId, frame, said]);
  return <PlayerBar player={player} periods={periods} labels={labels} />;
}

/** The newest year is what the page shows unasked. */
function writeAddress(periods: readonly string[], frame: number): void {
  const address = new URL(location.href);
  if (frame === periods.length - 1) address.searchParams.delete("year");
  else address.searchParams.set("year", periods[frame]!);
  history.replaceState(null, "", address);
}
