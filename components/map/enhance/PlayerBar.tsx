/** A button and a slider walk through years; on the server, and until the script runs, the plain form stands in their place. */
"use client";
import { useSyncExternalStore } from "react";
import type { Player } from "./use-player";

export interface PlayerLabels {
  play: string;
  pause: string;
  year: string;
}

interface PlayerBarProps {
  player: Player;
  /** As they stand in the address, oldest first. */
  periods: readonly string[];
  labels: PlayerLabels;
}

const nothing = () => () => {};

export function PlayerBar({ player: { frame, isPlaying, toggle, slide }, periods, labels }: PlayerBarProps) {
  const isRunning = useSyncExternalStore(nothing, () => true, () => false);
  if (!isRunning) return null;
  return (
    <div className="map-player no-print">
      <button type="button" className="map-play" aria-label={isPlaying ? labels.pause : labels.play} onClick={toggle}>
        <svg viewBox="0 0 16 16" aria-hidden>
          <path d={isPlaying ? "M3 2h4v12H3zM9 2h4v12H9z" : "M4 1.5v13l10-6.5z"} />
        </svg>
      </button>
      <span className="map-slider">
        <input type="range" aria-label={labels.year} aria-valuetext={periods[frame]} min={0} max={periods.length - 1} value={frame} onChange={(event) => slide(Number(event.target.value))} />
        <span className="map-ends" aria-hidden>
          <span>{periods[0]}</span>
          <span>{periods.at(-1)}</span>
        </span>
      </span>
      <output className="map-year" aria-hidden>{periods[frame]}</output>
    </div>
  );
}
