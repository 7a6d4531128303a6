/** A server of the production build as a process of its own, started, watched and ended by a test. */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";

type Settings = Record<string, string>;

export interface ServerProcess {
  url: string;
  pid: number;
  child: ChildProcess;
  /** All that it has said so far. */
  said(): string;
  /** Sends the signal and waits for the end; the exit code, or null where the signal itself ended it. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Settings of the person who runs the tests stay outside. */
const OWN = /^(DATABASE_URL|DATABASE_REPLICA_URLS|PUENTE_|PORT$|HOST$|TRUST_PROXY|NEXTAUTH_|OIDC_|SMTP_URL|MAIL_FROM|LOG_LEVEL|NODE_ENV|VITEST)/;

export function cleanEnvironment(settings: Settings): NodeJS.ProcessEnv {
  const rest = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OWN.test(name)));
  return { ...rest, HOST: "127.0.0.1", LOG_LEVEL: "warn", NODE_ENV: "production", ...settings };
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

const running = new Set<ChildProcess>();

/** Starts `dist/server.js`; comes back at once. */
export function spawnServer(settings: Settings): { child: ChildProcess; said: () => string; ended: Promise<number | null> } {
  const child = spawn(process.execPath, ["dist/server.js"], { env: cleanEnvironment(settings), stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece: Buffer) => (text += piece.toString()));
  const ended = new Promise<number | null>((resolve) => child.once("close", (code) => (running.delete(child), resolve(code))));
  return { child, said: () => text, ended };
}

/** Starts it and waits until it says where it runs; throws with all it said where it ends instead. */
export async function startServer(settings: Settings): Promise<ServerProcess> {
  const port = settings.PORT ?? String(await freePort());
  const { child, said, ended } = spawnServer({ ...settings, PORT: port });
  const ready = new Promise<"ready">((resolve) => {
    child.stdout!.on("data", () => said().includes("Puente runs at") && resolve("ready"));
  });
  if ((await Promise.race([ready, ended])) !== "ready") throw new Error(`The server ended:\n${said()}`);
  return {
    url: `http://127.0.0.1:${port}`, pid: child.pid!, child, said,
    end: (signal = "SIGTERM") => (child.kill(signal), ended),
  };
}

/** For `afterAll`: whatever a failed test left is ended, kindly, so that its database ends too. */
export async function endLeftServers(): Promise<void> {
  await Promise.all([...running].map((child) => (child.kill("SIGTERM"), once(child, "close"))));
}
