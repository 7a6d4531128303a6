/** The saved state is always visible, and it is one of these. */
import type { Problem } from "@/lib/domain/problem";

export type SaveStatus =
  | { kind: "clean" | "all" | "saving" | "offline" | "unreachable" | "signed-out" }
  | { kind: "saved"; at: Date }
  | { kind: "blocked"; problem: Problem };

export interface SavingFacts {
  hasWaiting: boolean;
  hasDraft: boolean;
  isOnline: boolean;
  failures: number;
  /** The server's answer that must be dealt with before anything else is sent. */
  stop: Problem | null;
  savedAt: Date | null;
}

export function statusOf({ hasWaiting, hasDraft, isOnline, failures, stop, savedAt }: SavingFacts): SaveStatus {
  if (hasWaiting) {
    if (stop) return stop.code === "unauthenticated" ? { kind: "signed-out" } : { kind: "blocked", problem: stop };
    if (!isOnline) return { kind: "offline" };
    return { kind: failures > 0 ? "unreachable" : "saving" };
  }
  if (savedAt) return { kind: "saved", at: savedAt };
  return { kind: hasDraft ? "all" : "clean" };
}

/** How long to wait before sending: a pause in typing, or ever longer while the server does not answer. */
export function delayMs({ failures, isFull }: { failures: number; isFull: boolean }): number {
  if (failures > 0) return Math.min(1_000 * 2 ** failures, 30_000);
  return isFull ? 0 : 600;
}
