/** A frame of several is shown, and the next ones follow by themselves while it plays. */
import { useEffect, useState } from "react";

export interface Player {
  frame: number;
  isPlaying: boolean;
  toggle: () => void;
  slide: (frame: number) => void;
}

/** `onRest` is told the frame at which somebody stops, slides, or the end is reached. */
export function usePlayer(count: number, shown: number, { stepMs, onRest }: { stepMs: number; onRest?: (frame: number) => void }): Player {
  const [frame, setFrame] = useState(shown);
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => {
      if (frame < count - 1) return setFrame(frame + 1);
      setPlaying(false);
      onRest?.(frame);
    }, stepMs);
    return () => clearTimeout(timer);
  }, [isPlaying, frame, count, stepMs, onRest]);
  const toggle = () => {
    if (isPlaying) onRest?.(frame);
    else if (frame === count - 1) setFrame(0);
    setPlaying(!isPlaying);
  };
  const slide = (next: number) => {
    setPlaying(false);
    setFrame(next);
    onRest?.(next);
  };
  return { frame, isPlaying, toggle, slide };
}
