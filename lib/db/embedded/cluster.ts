/** A cluster exists only when it is whole: it is made beside its place and moved there at the end. */
import "server-only";
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Binaries } from "./binaries";
import type { Home } from "./home";
import { asUser } from "./server-user";
import type { ServerUser } from "./server-user";

/** Database and role of the product on its embedded server. */
export const NAME = "puente";

/** Makes the cluster when there is none; answers whether it did. About one second. */
export async function ensureCluster(home: Home, binaries: Binaries, throwaway: boolean): Promise<boolean> {
  if (existsSync(path.join(home.cluster, "PG_VERSION"))) {
    refuseOtherVersion(home);
    return false;
  }
  const unfinished = `${home.cluster}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const password = randomBytes(24).toString("hex");
  writeOwned(passwordFile(home), `${password}\n`, home.user);
  const args = ["-D", unfinished, "-U", NAME, `--pwfile=${passwordFile(home)}`, "--auth=scram-sha-256", "--encoding=UTF8"];
  // The server's own C.UTF-8 is the same on every system, whatever locales it has.
  args.push("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions", ...(throwaway ? ["--no-sync"] : []));
  await run(binaries.initdb, args, home.user);
  renameSync(unfinished, home.cluster);
  return true;
}

/** Where to reach a database of this home's server. */
export function addressOf(home: Home, port: number, database = NAME): string {
  return `postgresql://${NAME}:${readFileSync(passwordFile(home), "utf8").trim()}@127.0.0.1:${port}/${database}`;
}

/** Writes a file that only its account (and root) can read. */
export function writeOwned(file: string, text: string, user: ServerUser | null): void {
  writeFileSync(file, text, { mode: 0o600 });
  if (user) chownSync(file, user.uid, user.gid);
}

/** Runs a program as the account; throws with what it said when it fails. */
export function run(program: string, args: string[], user: ServerUser | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...asUser(user), stdio: ["ignore", "ignore", "pipe"], windowsHide: true, env: cleanEnvironment() });
    let said = "";
    child.stderr.on("data", (piece: Buffer) => (said += piece.toString()));
    child.on("error", reject);
    // "exit", not "close": the server that was started keeps nothing of ours, but a slow child of a child might.
    child.on("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${path.basename(program)} ended with code ${code}: ${said.trim()}`));
    });
  });
}

/** PG* and LC_* settings of the person's shell would reach the server too. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name) && name !== "DATABASE_URL");
  return Object.fromEntries([...kept, ["LC_ALL", "C"]]) as NodeJS.ProcessEnv;
}

function passwordFile(home: Home): string {
  return path.join(home.folder, "password");
}

/** PostgreSQL reads only clusters of its own major version. */
function refuseOtherVersion(home: Home): void {
  const version = readFileSync(path.join(home.cluster, "PG_VERSION"), "utf8").trim();
  if (version === "18") return;
  throw new Error(`The database in ${home.folder} was made by PostgreSQL ${version}; this Puente brings 18. Make a backup with the Puente that made it, and restore it here.`);
}
