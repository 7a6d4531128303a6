/** Who uses the embedded database right now: the last to leave stops it, and two servers never share one data folder. */
import "server-only";
import { mkdirSync, openSync, closeSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A server keeps the database for itself as far as servers go; commands come and go beside it. */
export type HolderKind = "server" | "command";

/** A process that uses the database. */
export interface Holder {
  kind: HolderKind;
  pid: number;
  /** When the process began, in the system's own count; tells it from a later one with the same number. */
  born: string;
}

const LOCK_WAIT_MS = 90_000;

/** Whether a process with this number exists, whoever it belongs to. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Living holders other than this process; the notes of dead ones are removed. */
export function otherHolders(folder: string): Holder[] {
  const notes = path.join(folder, "holders");
  mkdirSync(notes, { recursive: true });
  return readdirSync(notes).flatMap((name) => {
    const holder = readHolder(path.join(notes, name));
    if (holder && lives(holder)) return holder.pid === process.pid ? [] : [holder];
    rmSync(path.join(notes, name), { force: true });
    return [];
  });
}

/** Notes that this process uses the database; answers with the undoing. */
export function hold(folder: string, kind: HolderKind): () => void {
  const note = path.join(folder, "holders", `${process.pid}-${kind}.json`);
  mkdirSync(path.dirname(note), { recursive: true });
  writeFileSync(note, JSON.stringify(self(kind)), { mode: 0o600 });
  return () => rmSync(note, { force: true });
}

/** Runs one deed at a time among all processes on this folder, so that opening and closing never cross. */
export async function alone<T>(folder: string, deed: () => Promise<T>): Promise<T> {
  const lock = path.join(folder, "opening.lock");
  const deadline = Date.now() + LOCK_WAIT_MS;
  while (!take(lock)) {
    if (Date.now() > deadline) throw new Error(`Another process has been opening the database in ${folder} for ${LOCK_WAIT_MS / 1000} s (process ${readHolder(lock)?.pid ?? "unknown"}). Wait for it or end it.`);
    await sleep(100);
  }
  try {
    return await deed();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): boolean {
  try {
    const file = openSync(lock, "wx", 0o600);
    writeFileSync(file, JSON.stringify(self("command")));
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    if (isAbandoned(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function isAbandoned(lock: string): boolean {
  const holder = readHolder(lock);
  if (holder) return !lives(holder);
  // Its maker ended between making it and signing it.
  const seen = statSync(lock, { throwIfNoEntry: false });
  return seen !== undefined && Date.now() - seen.mtimeMs > 5000;
}

function self(kind: HolderKind): Holder {
  return { kind, pid: process.pid, born: bornAt(process.pid) };
}

function lives(holder: Holder): boolean {
  return isAlive(holder.pid) && bornAt(holder.pid) === holder.born;
}

/** Linux tells when a process began (field 22 of its stat line, after the name in brackets); elsewhere the number alone must do. */
function bornAt(pid: number): string {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "utf8");
    return line.slice(line.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

function readHolder(note: string): Holder | null {
  try {
    return JSON.parse(readFileSync(note, "utf8")) as Holder;
  } catch {
    return null;
  }
}
