/** `npm run dev`: pages reload by themselves, and the server starts anew when what it is made of changes. */
import "./server-code";
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createProgress } from "../lib/progress";
import { prepareEnvironment, versionLine } from "./environment";
import { build } from "./products";

prepareEnvironment("development");
const progress = createProgress();
progress.line(`${await versionLine()}, development`);
await build(["client"], progress);

const { loadConfig } = await import("../lib/config");
const { openEmbedded } = await import("../lib/db/embedded");
const { watchServer } = await import("./bundle");
const { databaseUrl, dataDir } = loadConfig();
// Held here too, so that the database stays up while the server starts anew.
const database = databaseUrl ? null : await openEmbedded({ dataDir, as: "command" });

let server: ChildProcess | null = null;
let turn = Promise.resolve();
let ending = false;
const stopWatching = await watchServer("dist/dev/server.js", () => void (turn = turn.then(restart)));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void end());

async function restart(): Promise<void> {
  if (ending) return;
  await stopServer();
  // A group of its own: Ctrl-C comes to us, and from us to the server, once.
  server = spawn(process.execPath, ["--enable-source-maps", "dist/dev/server.js"], { stdio: "inherit", detached: process.platform !== "win32" });
}

async function stopServer(): Promise<void> {
  if (!server || server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, "exit");
  server.kill("SIGTERM");
  await gone;
}

async function end(): Promise<void> {
  if (ending) return;
  ending = true;
  await stopWatching();
  await turn;
  await stopServer();
  await database?.stop();
  process.exit(0);
}
