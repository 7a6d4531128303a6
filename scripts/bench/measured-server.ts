/** Each server under load is a process of its own, whose processor time is read beside its requests. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import autocannon from "autocannon";
import { bundleServer } from "./bundle-server";

export interface Load {
  path: string;
  headers?: Record<string, string>;
  /** Left out where `requests` is given. */
  seconds?: number;
  requests?: number;
  /** The only status that counts as an answer. */
  status: number;
}

export interface Measured {
  requestsPerSecond: number;
  /** Processor time of the server process for one request, in µs: hardly moved by what else the machine does. */
  cpuMicroseconds: number;
  p99Ms: number;
}

export interface MeasuredServer {
  readonly port: number;
  load(load: Load): Promise<Measured>;
  /** Processor time that the process has used so far, in µs. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
}

const CONNECTIONS = 32;

/** Starts `servers/<name>.ts`, which must send its port and answer every message with `process.cpuUsage()`. */
export async function startMeasured(name: string, args: string[], env: Record<string, string> = {}): Promise<MeasuredServer> {
  const child = fork(await bundleServer(name), args, {
    // What it says to whoever starts it is not for the table; its errors are.
    execArgv: [], stdio: ["ignore", "ignore", "inherit", "ipc"], env: { ...process.env, NODE_ENV: "production", ...env },
  });
  const port = (await answerOf(child)) as number;
  return {
    port,
    load: (load) => measure(child, port, load),
    cpu: () => cpuOf(child),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, "exit");
      child.kill();
      await gone;
    },
  };
}

async function measure(child: ChildProcess, port: number, { path: at, headers, seconds, requests, status }: Load): Promise<Measured> {
  const before = await cpuOf(child);
  const result = await autocannon({ url: `http://127.0.0.1:${port}${at}`, connections: CONNECTIONS, headers, ...(requests ? { amount: requests } : { duration: seconds }) });
  const used = (await cpuOf(child)) - before;
  const right = result.statusCodeStats[String(status)]?.count ?? 0;
  if (right !== result.requests.total || result.errors > 0) {
    throw new Error(`${at}: ${result.requests.total} answers, of which ${right} were ${status}, ${result.errors} errors: ${JSON.stringify(result.statusCodeStats)}`);
  }
  return { requestsPerSecond: result.requests.average, cpuMicroseconds: used / result.requests.total, p99Ms: result.latency.p99 };
}

async function cpuOf(child: ChildProcess): Promise<number> {
  child.send("cpu");
  const { user, system } = (await answerOf(child)) as NodeJS.CpuUsage;
  return user + system;
}

function answerOf(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const gone = (code: number | null) => reject(new Error(`A server under load ended with code ${code}`));
    child.once("exit", gone);
    child.once("message", (message) => {
      child.off("exit", gone);
      resolve(message);
    });
  });
}
