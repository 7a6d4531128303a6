/** The database server is started in a session of its own, so that Ctrl-C does not reach it, and stopped by us. */
import "server-only";
import { existsSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Binaries } from "./binaries";
import { addressOf, run, writeOwned } from "./cluster";
import type { Home } from "./home";
import { ask, looksLikePostgres, readPostmaster } from "./postmaster";
import { serverSettings } from "./settings";

const ADOPT_WAIT_MS = 60_000;
const LOG_BYTES_MAX = 10 * 1024 * 1024;

/** The port of a server that already runs on this cluster; waits for one that is starting or stopping. Null: none runs. */
export async function adopt(home: Home): Promise<number | null> {
  const deadline = Date.now() + ADOPT_WAIT_MS;
  for (;;) {
    const found = readPostmaster(home.cluster);
    if (!found) return null;
    const answer = found.port ? await ask(addressOf(home, found.port, "postgres"), home.cluster) : "silent";
    if (answer === "ready") return found.port;
    if (!looksLikePostgres(found.pid)) {
      // The number was given to another process after a crash or a reboot.
      rmSync(path.join(home.cluster, "postmaster.pid"), { force: true });
      return null;
    }
    if (Date.now() > deadline) throw new Error(`A PostgreSQL (process ${found.pid}) holds ${home.cluster} and does not answer on port ${found.port}. End it and start again.`);
    await sleep(100);
  }
}

/** Starts the server on the remembered port, or on another when that is taken; answers with the port. */
export async function startServer(home: Home, binaries: Binaries, throwaway: boolean): Promise<number> {
  writeOwned(path.join(home.cluster, "postgresql.conf"), serverSettings(undefined, throwaway), home.user);
  turnLog(home);
  for (let attempt = 1; ; attempt += 1) {
    const port = await choosePort(home, attempt > 1);
    try {
      await run(binaries.pgCtl, ["start", "-D", home.cluster, "-l", home.log, "-w", "-t", "120", "-s", "-o", `-p ${port}`], home.user);
      writeOwned(portFile(home), `${port}\n`, home.user);
      return port;
    } catch (cause) {
      if (attempt < 4) continue;
      throw new Error(`The embedded database did not start. The end of ${home.log}:\n${endOfLog(home)}`, { cause });
    }
  }
}

/** Ends the server: connections are closed, everything committed is on disk. */
export async function stopServer(home: Home, binaries: Binaries): Promise<void> {
  if (!readPostmaster(home.cluster)) return;
  await run(binaries.pgCtl, ["stop", "-D", home.cluster, "-m", "fast", "-w", "-t", "60", "-s"], home.user);
}

function portFile(home: Home): string {
  return path.join(home.folder, "port");
}

async function choosePort(home: Home, anew: boolean): Promise<number> {
  const remembered = existsSync(portFile(home)) ? Number(readFileSync(portFile(home), "utf8")) : 0;
  if (!anew && remembered && (await freePort(remembered))) return remembered;
  const port = await freePort(0);
  if (!port) throw new Error("No port is free on 127.0.0.1 for the embedded database.");
  return port;
}

/** The port itself when it is free (0 asks for any), null when it is taken. */
function freePort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.on("error", () => resolve(null));
    probe.listen({ port, host: "127.0.0.1", exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : null));
    });
  });
}

function turnLog(home: Home): void {
  if ((statSync(home.log, { throwIfNoEntry: false })?.size ?? 0) > LOG_BYTES_MAX) renameSync(home.log, `${home.log}.1`);
}

function endOfLog(home: Home): string {
  return existsSync(home.log) ? readFileSync(home.log, "utf8").trim().split("\n").slice(-12).join("\n") : "(no log)";
}
