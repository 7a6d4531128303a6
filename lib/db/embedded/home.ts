/** The embedded database lives in `postgres` below the data folder, or elsewhere with a link when its account cannot reach that. */
import "server-only";
import { randomBytes } from "node:crypto";
import { chmodSync, chownSync, cpSync, existsSync, lchownSync, lstatSync, mkdirSync, readdirSync, readlinkSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { canReach, chooseServerUser } from "./server-user";
import type { ServerUser } from "./server-user";

/** What only root can reach cannot hold the cluster; this can. */
export const ELSEWHERE = "/var/lib/puente";

/** The folder with the cluster and all that belongs to it, and the account it belongs to. */
export interface Home {
  folder: string;
  cluster: string;
  log: string;
  user: ServerUser | null;
}

/** Where the cluster of a data folder is; null where none was ever made. */
export function findHome(dataDir: string): Home | null {
  const link = path.join(path.resolve(dataDir), "postgres");
  const seen = lstatSync(link, { throwIfNoEntry: false });
  if (!seen) return null;
  if (!existsSync(link)) {
    const target = seen.isSymbolicLink() ? readlinkSync(link) : link;
    throw new Error(`The database of ${dataDir} is kept at ${target}, which is not there. Bring it back, or remove ${link} to begin with an empty one.`);
  }
  const folder = realpathSync(link);
  refuseForeign(folder);
  const owner = statSync(existsSync(path.join(folder, "cluster")) ? path.join(folder, "cluster") : folder).uid;
  return describe(folder, chooseServerUser(process.getuid ? owner : null));
}

/** The home of a data folder, made or moved to where its account can reach it. */
export function placeHome(dataDir: string): Home {
  const root = path.resolve(dataDir);
  if (!existsSync(root)) {
    mkdirSync(root, { recursive: true });
    // Others may pass through (the database's account must), not look around.
    chmodSync(root, 0o711);
  }
  const found = findHome(dataDir);
  const user = found?.user ?? chooseServerUser(null);
  if (found && canReach(user, found.folder)) return found;
  const here = path.join(root, "postgres");
  const near = found ? null : make(here, user);
  return near && canReach(user, near.folder) ? near : moveElsewhere(here, user);
}

/** Gives everything below a folder to the account. */
export function giveTo(user: ServerUser | null, folder: string): void {
  if (!user) return;
  lchownSync(folder, user.uid, user.gid);
  if (!lstatSync(folder).isDirectory()) return;
  for (const name of readdirSync(folder)) giveTo(user, path.join(folder, name));
}

function moveElsewhere(here: string, user: ServerUser | null): Home {
  const there = path.join(ELSEWHERE, randomBytes(8).toString("hex"));
  mkdirSync(ELSEWHERE, { recursive: true, mode: 0o755 });
  chmodSync(ELSEWHERE, 0o755);
  cpSync(here, there, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
  chmodSync(there, 0o700);
  giveTo(user, there);
  writeFileSync(path.join(there, "belongs-to.txt"), `${here}\n`);
  rmSync(here, { recursive: true });
  symlinkSync(there, here);
  const note = `The account ${user?.name ?? ""} that the database runs as cannot enter this folder, so the database is kept at\n${there}\nBack that up too (or use "npm run puente -- backup FILE"), and remove it with this folder.\n`;
  writeFileSync(path.join(path.dirname(here), "postgres-is-elsewhere.txt"), note);
  return describe(there, user);
}

function make(folder: string, user: ServerUser | null): Home {
  mkdirSync(folder, { mode: 0o700 });
  if (user) chownSync(folder, user.uid, user.gid);
  return describe(realpathSync(folder), user);
}

function describe(folder: string, user: ServerUser | null): Home {
  return { folder, cluster: path.join(folder, "cluster"), log: path.join(folder, "postgres.log"), user };
}

function refuseForeign(folder: string): void {
  const uid = process.getuid?.();
  const owner = statSync(folder).uid;
  if (uid === undefined || uid === 0 || owner === uid) return;
  throw new Error(`The database in ${folder} belongs to another user (uid ${owner}). Start Puente as that user (or as root), or set PUENTE_DATA_DIR to a folder of your own.`);
}
