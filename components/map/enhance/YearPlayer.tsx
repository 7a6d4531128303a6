/** A slider and a button walk the map through its years; the year is in the address, so that what is seen can be sent on. */
"use client";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { showFrame, type Said } from "./show-frame";

export interface YearPlayerProps {
  /** The id of the figure that holds the map. */
  figureId: string;
  /** As they stand in the address, oldest first. */
  periods: readonly string[];
  shown: number;
  said: Said;
  labels: { play: string; pause: string; year: string };
}

/** Long enough to see which country changes. */
const STEP_MS = 800;

const nothing = () => () => {};

export function YearPlayer({ figureId, periods, shown, said, labels }: YearPlayerProps) {
  // On the server, and until the script runs, the plain form stands here.
  const isRunning = useSyncExternalStore(nothing, () => true, () => false);
  const [frame, setFrame] = useState(shown);
  const [isPlaying, setPlaying] = useState(false);
  const drawn = useRef(shown);

  useEffect(() => {
    const figure = document.getElementById(figureId);
    if (!figure || drawn.current === frame) return;
    drawn.current = frame;
    showFrame(figure, frame, said);
  }, [figureId, frame, said]);

  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => {
      if (frame < periods.length - 1) return setFrame(frame + 1);
      setPlaying(false);
      writeAddress(periods, frame);
    }, STEP_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, frame, periods]);

  if (!isRunning) return null;
  const toggle = () => {
    if (isPlaying) writeAddress(periods, frame);
    else if (frame === periods.length - 1) setFrame(0);
    setPlaying(!isPlaying);
  };
  const slide = (event: React.ChangeEvent<HTMLInputElement>) => {
    const next = Number(event.target.value);
    setPlaying(false);
    setFrame(next);
    writeAddress(periods, next);
  };
  return (
    <div className="map-player no-print">
      <button type="button" className="map-play" aria-label={isPlaying ? labels.pause : labels.play} onClick={toggle}>
        <svg viewBox="0 0 16 16" aria-hidden>
          <path d={isPlaying ? "M3 2h4v12H3zM9 2h4v12H9z" : "M4 1.5v13l10-6.5z"} />
        </svg>
      </button>
      <span className="map-slider">
        <input type="range" aria-label={labels.year} aria-valuetext={periods[frame]} min={0} max={periods.length - 1} value={frame} onChange={slide} />
        <span className="map-ends" aria-hidden>
          <span>{periods[0]}</span>
          <span>{periods.at(-1)}</span>
        </span>
      </span>
      <output className="map-year" aria-hidden>{periods[frame]}</output>
    </div>
  );
}

/** The newest year is what the page shows unasked. */
function writeAddress(periods: readonly string[], frame: number): void {
  const address = new URL(location.href);
  if (frame === periods.length - 1) address.searchParams.delete("year");
  else address.searchParams.set("year", periods[frame]!);
  history.replaceState(null, "", address);
}
