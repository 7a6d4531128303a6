/** Edits go to the server by themselves a moment after the last key, one batch after another, again and again until it has them. */
"use client";

import { useMutation } from "@tanstack/react-query";
import { type Dispatch, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Problem } from "@/lib/domain/problem";
import type { GridActions } from "../grid-actions";
import { BATCH_CELLS_MAX, hasWaiting, isNothing, nextBatch, refuseSent, requestOf } from "../model/queue";
import type { GridAction } from "../model/reduce";
import type { Creation, GridState } from "../model/state";
import { delayMs, type SaveStatus, statusOf } from "./save-status";
import { useOnline } from "./use-online";

export interface Saving {
  status: SaveStatus;
  /** Goes on after a stop: the session is there again, or somebody asks. */
  goOn: () => void;
}

export function useSaving(state: GridState, dispatch: Dispatch<GridAction>, save: GridActions["save"]): Saving {
  const [failures, setFailures] = useState(0);
  const [stop, setStop] = useState<Problem | null>(null);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const isOnline = useOnline();
  const latest = useRef(state);
  useLayoutEffect(() => {
    latest.current = state;
  });
  // Retries send what stands in the queue then, so they are scheduled here and not by the mutation.
  const { mutateAsync, isPending } = useMutation({ mutationFn: save, retry: false, networkMode: "always" });
  const send = useCallback(async () => {
    const { current } = latest;
    const batch = nextBatch(current);
    if (isNothing(current)) return dispatch({ do: "acknowledge", batch, draft: null });
    const creation = current.draft ? null : (current.creation ?? newCreation(current));
    if (creation) dispatch({ do: "creating", creation });
    try {
      const answer = await mutateAsync(requestOf({ ...current, creation }, batch));
      setFailures(0);
      if (answer.ok) {
        setSavedAt(new Date());
        dispatch({ do: "acknowledge", batch, draft: answer.value });
      } else if (isPassing(answer.problem)) setFailures((count) => count + 1);
      else if (refuseSent(latest.current, batch, answer.problem)) dispatch({ do: "refuse", batch, problem: answer.problem });
      else setStop(answer.problem);
    } catch {
      // The request did not come through; nothing is lost, and it is made again.
      setFailures((count) => count + 1);
    }
  }, [dispatch, mutateAsync]);
  const waits = hasWaiting(state);
  const isFull = state.dirty.size >= BATCH_CELLS_MAX;
  const { dirty, message } = state;
  useEffect(() => {
    if (!waits || isPending || stop || !isOnline) return;
    const timer = setTimeout(() => void send(), delayMs({ failures, isFull }));
    return () => clearTimeout(timer);
  }, [waits, isPending, stop, isOnline, failures, isFull, dirty, message, send]);
  const goOn = useCallback(() => {
    setStop(null);
    setFailures(0);
  }, []);
  useGoOnWhenBack(stop?.code === "unauthenticated", goOn);
  return { status: statusOf({ hasWaiting: waits, hasDraft: state.draft !== null, isOnline, failures, stop, savedAt }), goOn };
}

/** Who signed in in another tab comes back to this one. */
function useGoOnWhenBack(isSignedOut: boolean, goOn: () => void): void {
  useEffect(() => {
    if (!isSignedOut) return;
    const onBack = () => document.visibilityState === "visible" && goOn();
    window.addEventListener("focus", onBack);
    document.addEventListener("visibilitychange", onBack);
    return () => {
      window.removeEventListener("focus", onBack);
      document.removeEventListener("visibilitychange", onBack);
    };
  }, [isSignedOut, goOn]);
}

/** Mended by waiting. */
function isPassing({ code }: Problem): boolean {
  return code === "unavailable" || code === "rate-limited";
}

function newCreation({ message, facts }: GridState): Creation {
  // randomUUID is missing where the site is reached without https.
  const key = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return { key: `grid-${key}`, message: message.trim() || facts.defaultMessage };
}
