/** The process ends in order: requests in flight are finished, and the database stops last. */
import "server-only";
import type { Server } from "node:http";
import type { Logger } from "./logger";
import { within } from "./within";

/** Something to be ended, in the order in which it is given. */
export interface StopStep {
  name: string;
  /** A promise is waited for. */
  run: () => unknown;
}

export const IN_FLIGHT_MS_MAX = 10_000;
const STEP_MS_MAX = 15_000;
const IDLE_EVERY_MS = 50;
/** Ctrl-C under npm arrives twice: from the terminal, and passed on by npm. Only a later one means impatience. */
const SAME_SIGNAL_MS = 1_000;

/** Accepts no more, lets requests in flight finish, then closes what is left; true if all could finish. */
export async function closeServer(server: Server, msMax = IN_FLIGHT_MS_MAX): Promise<boolean> {
  const closed = new Promise<true>((resolve) => server.close(() => resolve(true)));
  // A connection is idle only between two requests, so it has to be looked for again and again.
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_EVERY_MS);
  const finished = await within(closed, msMax);
  clearInterval(idle);
  server.closeAllConnections();
  return finished === true;
}

/** Runs each step whatever became of the one before; true if none failed. */
export async function runStopSteps(steps: readonly StopStep[], log: Logger): Promise<boolean> {
  let clean = true;
  for (const { name, run } of steps) {
    try {
      const done = await within(Promise.resolve(run()).then(() => true), STEP_MS_MAX);
      if (!done) throw new Error(`took longer than ${STEP_MS_MAX / 1000} s`);
    } catch (cause) {
      clean = false;
      log.error({ err: cause, step: name }, "a step of stopping failed");
    }
  }
  return clean;
}

/** SIGTERM and Ctrl-C call `stop` and end the process; a second one ends it at once. */
export function stopOnSignals(stop: () => Promise<boolean>, exit: (code: number) => void = process.exit): void {
  let began: number | undefined;
  const onSignal = () => {
    if (began !== undefined) return performance.now() - began > SAME_SIGNAL_MS ? exit(1) : undefined;
    began = performance.now();
    void stop().then((clean) => exit(clean ? 0 : 1));
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  // The window was closed; without a terminal of ours (nohup, say) nobody means us by it.
  if (process.stdout.isTTY) process.on("SIGHUP", onSignal);
  // Whoever read our lines may be gone, and that is no reason to fall over on the way out.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
}
