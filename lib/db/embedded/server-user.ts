/** PostgreSQL never runs as root: started by root, it gets an account of its own. */
import "server-only";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** The account the database server runs as; null stands for "whoever we are". */
export interface ServerUser {
  name: string;
  uid: number;
  gid: number;
}

/** Picks the account: the owner of an existing cluster, else `postgres`, else `puente` (made when it can be), else `nobody`. */
export function chooseServerUser(clusterOwner: number | null): ServerUser | null {
  if (process.getuid?.() !== 0) return null;
  if (clusterOwner !== null && clusterOwner !== 0) return accountByUid(clusterOwner);
  const account = accountByName("postgres") ?? accountByName("puente") ?? createAccount() ?? accountByName("nobody");
  if (!account) throw new Error("PostgreSQL cannot run as root and no other account was found. Start Puente as an ordinary user.");
  return account;
}

/** Spawn options that make a child that user; the working directory is one that every user can enter. */
export function asUser(user: ServerUser | null): { uid?: number; gid?: number; cwd?: string } {
  return user ? { uid: user.uid, gid: user.gid, cwd: "/" } : {};
}

/** Whether that user can enter the folder (or run the program): asked of the system, not worked out from modes. */
export function canReach(user: ServerUser | null, path: string): boolean {
  if (!user) return true;
  return spawnSync("/bin/sh", ["-c", 'test -r "$1" && test -x "$1"', "sh", path], { ...asUser(user), stdio: "ignore" }).status === 0;
}

function accountByName(name: string): ServerUser | null {
  return accounts().find((account) => account.name === name && account.uid !== 0) ?? null;
}

function accountByUid(uid: number): ServerUser {
  return accounts().find((account) => account.uid === uid) ?? { name: String(uid), uid, gid: uid };
}

function createAccount(): ServerUser | null {
  const attempts: [string, string[]][] = [
    ["useradd", ["--system", "--no-create-home", "--shell", "/usr/sbin/nologin", "puente"]],
    ["adduser", ["-S", "-D", "-H", "puente"]],
  ];
  for (const [program, args] of attempts) {
    if (spawnSync(program, args, { stdio: "ignore" }).status === 0) return accountByName("puente");
  }
  return null;
}

function accounts(): ServerUser[] {
  const lines = readFileSync("/etc/passwd", "utf8").split("\n");
  return lines.flatMap((line) => {
    const [name, , uid, gid] = line.split(":");
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}
