/** An SVG of ours becomes a PNG with our typefaces, on a machine that has none installed. */
import "server-only";
import path from "node:path";
import { Worker } from "node:worker_threads";

const WORKER = ["lib", "pictures", "raster-worker.mjs"];
/** A picture takes some tenths of a second; one that takes this long never ends. */
const TIMEOUT_MS = 15_000;
/** More than these at once are refused, so that nobody fills memory with pictures that wait. */
const WAITING_MAX = 50;

interface Waiting {
  resolve: (png: Uint8Array<ArrayBuffer>) => void;
  reject: (cause: Error) => void;
  timer: NodeJS.Timeout;
}

type Answer = { id: number; png: Uint8Array<ArrayBuffer> } | { id: number; error: string };

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let last = 0;

/** The picture `widthPx` wide. Throws where it cannot be drawn. */
export function rasterise(svg: string, widthPx: number): Promise<Uint8Array<ArrayBuffer>> {
  if (waiting.size >= WAITING_MAX) return Promise.reject(new Error("Too many pictures are being drawn"));
  const id = (last += 1);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => stop(new Error("A picture took too long")), TIMEOUT_MS);
    waiting.set(id, { resolve, reject, timer });
    running().postMessage({ id, svg, widthPx });
  });
}

function running(): Worker {
  if (worker) return worker;
  worker = new Worker(path.join(process.cwd(), ...WORKER));
  worker.unref();
  worker.on("message", (answer: Answer) => {
    const found = waiting.get(answer.id);
    if (!found) return;
    waiting.delete(answer.id);
    clearTimeout(found.timer);
    if ("png" in answer) found.resolve(answer.png);
    else found.reject(new Error(answer.error));
  });
  worker.on("error", stop);
  return worker;
}

/** Everybody who waits is told; the next picture begins with a new worker. */
function stop(cause: Error): void {
  void worker?.terminate();
  worker = undefined;
  for (const { reject, timer } of waiting.values()) {
    clearTimeout(timer);
    reject(cause);
  }
  waiting.clear();
}
