import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openEmbedded, statusEmbedded } from "../../lib/db/embedded";

let folder: string;
let children: ChildProcess[];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "puente throwaway-"));
  chmodSync(folder, 0o711);
  children = [];
});

afterEach(async () => {
  for (const child of children) if (child.exitCode === null && child.signalCode === null) await end(child, "SIGTERM");
  const last = await openEmbedded({ dataDir: folder, as: "command", throwaway: true });
  await last.stop();
  rmSync(folder, { recursive: true });
});

/** Another process that holds the database of the folder. */
async function holder(kind: "server" | "command"): Promise<{ child: ChildProcess; url: string; adopted: boolean }> {
  const child = spawn(process.execPath, ["--import", "tsx", "tests/support/hold-database.ts", folder, kind], { stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  return { child, ...(JSON.parse(line.toString()) as { url: string; adopted: boolean }) };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const gone = once(child, "exit");
  child.kill(signal);
  await gone;
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

const open = (kind: "server" | "command") => openEmbedded({ dataDir: folder, as: kind, throwaway: true });

describe("the embedded database", { timeout: 60_000 }, () => {
  it("listens on loopback, wants its password, and keeps that to its owner", async () => {
    const database = await open("server");
    expect(new URL(database.url).hostname).toBe("127.0.0.1");
    expect(await answers(database.url)).toBe(true);
    expect(await answers(database.url.replace(/:[0-9a-f]+@/, ":wrong@"))).toBe(false);
    expect(statSync(path.join(folder, "postgres", "password")).mode & 0o077).toBe(0);
    await database.stop();
    expect(await answers(database.url)).toBe(false);
  });

  it("refuses a second server on its folder and names the first", async () => {
    const first = await holder("server");
    await expect(open("server")).rejects.toThrow(`process ${first.child.pid}`);
  });

  it("is shared by commands beside the server, and runs until the last of them leaves", async () => {
    const command = await holder("command");
    const server = await open("server");
    expect(server.adopted).toBe(true);
    await end(command.child, "SIGTERM");
    expect(await answers(server.url)).toBe(true);
    await server.stop();
    expect(statusEmbedded(folder).running).toBeNull();
  });

  it("outlives a server that is killed, and is found by the next", async () => {
    const first = await holder("server");
    await end(first.child, "SIGKILL");
    expect(await answers(first.url)).toBe(true);
    const second = await open("server");
    expect(second).toMatchObject({ url: first.url, adopted: true });
    await second.stop();
  });

  it("starts again when it was killed too, and when its number belongs to another process since", async () => {
    const first = await holder("server");
    const { pid = 0 } = statusEmbedded(folder).running ?? {};
    process.kill(pid, "SIGKILL");
    await end(first.child, "SIGKILL");
    const file = path.join(folder, "postgres", "cluster", "postmaster.pid");
    if (existsSync(file)) writeFileSync(file, readFileSync(file, "utf8").replace(/^\d+/, String(process.ppid)));
    const second = await open("server");
    expect(second.adopted).toBe(false);
    expect(await answers(second.url)).toBe(true);
    await second.stop();
  });

  it("takes another port when its own was taken meanwhile", async () => {
    const first = await open("server");
    await first.stop();
    const squatter = createServer().listen(Number(new URL(first.url).port), "127.0.0.1");
    await once(squatter, "listening");
    const second = await open("server");
    expect(new URL(second.url).port).not.toBe(new URL(first.url).port);
    await second.stop();
    squatter.close();
  });
});
