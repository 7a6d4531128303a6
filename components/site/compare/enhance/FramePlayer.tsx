/** A slider and a button walk a chart through its years: each year is asked of the server as a reader without script would, so that picture, words and table are always those of the year. */
"use client";

import { useEffect, useRef } from "react";
import { PlayerBar, type PlayerLabels } from "@/components/map/enhance/PlayerBar";
import { usePlayer } from "@/components/map/enhance/use-player";

export interface FramePlayerProps {
  /** The id of what changes with the year. */
  frameId: string;
  /** As they stand in the address, oldest first. */
  periods: readonly string[];
  shown: number;
  /** The address of the same page, with AT_YEAR in the place of the year. */
  address: string;
  labels: PlayerLabels;
}

const STEP_MS = 900;

export function FramePlayer({ frameId, periods, shown, address, labels }: FramePlayerProps) {
  const player = usePlayer(periods.length, shown, { stepMs: STEP_MS });
  const { frame } = player;
  const drawn = useRef(shown);
  useEffect(() => {
    if (drawn.current === frame) return;
    drawn.current = frame;
    const stop = new AbortController();
    const href = address.replace("AT_YEAR", periods[frame]!);
    showFrame(frameId, href, stop.signal).then(() => history.replaceState(null, "", href), () => stop.signal.aborted || location.assign(href));
    return () => stop.abort();
  }, [frameId, address, periods, frame]);
  return <PlayerBar player={player} periods={periods} labels={labels} />;
}

/** Puts the same part of the other year's page in its place; what was unfolded stays so. */
async function showFrame(frameId: string, href: string, signal: AbortSignal): Promise<void> {
  const answer = await fetch(href, { signal });
  if (!answer.ok) throw new Error(`The year was answered ${answer.status}`);
  const next = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(frameId);
  const frame = document.getElementById(frameId);
  if (!next || !frame) throw new Error("The year has no chart");
  frame.querySelectorAll("details").forEach(({ open }, index) => next.querySelectorAll("details")[index]?.toggleAttribute("open", open));
  // The parts of the chart that need a script of their own are none of those that change.
  frame.replaceChildren(...next.childNodes);
}
