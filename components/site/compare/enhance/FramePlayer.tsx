/** A slider and a button walk a chart through its years: each year is asked of the server as a reader without script would, so that picture, words and table are always those of the year. */
"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";

export interface FramePlayerProps {
  /** The id of what changes with the year. */
  frameId: string;
  /** As they stand in the address, oldest first. */
  periods: readonly string[];
  shown: number;
  /** The address of the same page, with AT_YEAR in the place of the year. */
  address: string;
  labels: { play: string; pause: string; year: string };
}

const STEP_MS = 900;

const nothing = () => () => {};

export function FramePlayer({ frameId, periods, shown, address, labels }: FramePlayerProps) {
  // On the server, and until the script runs, the plain form stands here.
  const isRunning = useSyncExternalStore(nothing, () => true, () => false);
  const [frame, setFrame] = useState(shown);
  const [isPlaying, setPlaying] = useState(false);
  const drawn = useRef(shown);

  useEffect(() => {
    if (drawn.current === frame) return;
    drawn.current = frame;
    const stop = new AbortController();
    const href = address.replace("AT_YEAR", periods[frame]!);
    showFrame(frameId, href, stop.signal).then(() => history.replaceState(null, "", href), () => stop.signal.aborted || location.assign(href));
    return () => stop.abort();
  }, [frameId, address, periods, frame]);

  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => (frame < periods.length - 1 ? setFrame(frame + 1) : setPlaying(false)), STEP_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, frame, periods]);

  if (!isRunning) return null;
  const toggle = () => {
    if (!isPlaying && frame === periods.length - 1) setFrame(0);
    setPlaying(!isPlaying);
  };
  return (
    <div className="map-player no-print">
      <button type="button" className="map-play" aria-label={isPlaying ? labels.pause : labels.play} onClick={toggle}>
        <svg viewBox="0 0 16 16" aria-hidden>
          <path d={isPlaying ? "M3 2h4v12H3zM9 2h4v12H9z" : "M4 1.5v13l10-6.5z"} />
        </svg>
      </button>
      <span className="map-slider">
        <input type="range" aria-label={labels.year} aria-valuetext={periods[frame]} min={0} max={periods.length - 1} value={frame} onChange={(event) => (setPlaying(false), setFrame(Number(event.target.value)))} />
        <span className="map-ends" aria-hidden>
          <span>{periods[0]}</span>
          <span>{periods.at(-1)}</span>
        </span>
      </span>
      <output className="map-year" aria-hidden>{periods[frame]}</output>
    </div>
  );
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
