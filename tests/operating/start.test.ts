import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { once } from "node:events";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { statusEmbedded } from "@/lib/db/embedded";
import { BUILD_MS_MAX, ensureBuilt } from "../support/built";
import { runPuente } from "../support/run-puente";
import { cleanEnvironment, endLeftServers, freePort, type ServerProcess, spawnServer, startServer } from "../support/server-process";

const SET_UP_LINK = /\/setup\?token=[\w-]{20,}/;
const EDITOR = { email: "edda@example.org", password: "nine boats on a quiet river" };
let folder: string;
let settings: { PUENTE_DATA_DIR: string };
let server: ServerProcess;

beforeAll(async () => {
  await ensureBuilt();
  folder = mkdtempSync(path.join(tmpdir(), "puente start-"));
  // The database's own account must be able to pass.
  chmodSync(folder, 0o711);
  settings = { PUENTE_DATA_DIR: path.join(folder, "a folder with spaces") };
}, BUILD_MS_MAX);
afterAll(async () => {
  await endLeftServers();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

const databaseOf = () => statusEmbedded(settings.PUENTE_DATA_DIR);
const answers = async (address: string) => (await fetch(`${server.url}${address}`)).status;
const verify = async () => {
  const { code, out, err } = await runPuente(["verify", "--json"], settings);
  expect(err).toBe("");
  return { code, said: JSON.parse(out) as unknown };
};

describe("a start on an empty folder whose path has spaces", { timeout: 180_000 }, () => {
  it("loads the starter data, serves, and prints a set-up link that opens", async () => {
    server = await startServer(settings);
    const link = SET_UP_LINK.exec(server.said())?.[0];
    expect(link).toBeDefined();
    expect(await answers(link!)).toBe(200);
    expect(await answers("/api/ready")).toBe(200);
    const listed = await fetch(`${server.url}/api/v1/publications?limit=1`);
    expect(Number(listed.headers.get("puente-publication"))).toBeGreaterThan(30);
  });

  it("refuses a second server on the same folder and names the first", async () => {
    const second = spawnServer({ ...settings, PORT: String(await freePort()) });
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(`process ${server.pid}`);
    expect(await answers("/api/ready")).toBe(200);
  });

  it("is verified from the command line while the server runs, which goes on", async () => {
    expect(await verify()).toEqual({ code: 0, said: { ok: true, faults: [] } });
    expect(await answers("/api/ready")).toBe(200);
  });

  it("gets an account and a token from the command line, and the token works at once", async () => {
    const user = await runPuente(["user", "create", "--email", EDITOR.email, "--role", "editor", "--password-stdin", "--json"], settings, `${EDITOR.password}\n`);
    expect(user).toMatchObject({ code: 0, err: "" });
    expect(JSON.parse(user.out)).toMatchObject({ email: EDITOR.email, role: "editor" });
    expect(user.out).not.toContain(EDITOR.password);
    const token = await runPuente(["token", "create", "--email", EDITOR.email], settings);
    expect(token).toMatchObject({ code: 0, err: "" });
    const headers = { authorization: `Bearer ${token.out.trim()}` };
    expect((await fetch(`${server.url}/api/v1/changesets`, { headers })).status).toBe(200);
    expect((await fetch(`${server.url}/api/v1/changesets`)).status).toBe(401);
  });

  it("refuses from the command line what cannot be, with a sentence and without success", async () => {
    const twice = await runPuente(["user", "create", "--email", EDITOR.email, "--role", "editor", "--password-stdin"], settings, `${EDITOR.password}\n`);
    expect(twice.code).not.toBe(0);
    expect(twice.err.trim()).not.toBe("");
    const nobody = await runPuente(["token", "create", "--email", "nobody@example.org", "--json"], settings);
    expect(nobody.code).not.toBe(0);
    expect(JSON.parse(nobody.out)).toHaveProperty("problem.code");
    const above = await runPuente(["token", "create", "--email", EDITOR.email, "--role", "admin"], settings);
    expect(above.code).not.toBe(0);
    expect(above.out).toBe("");
  });

  it("stops on SIGTERM with code 0, and leaves neither database nor lock behind", async () => {
    const home = databaseOf().folder!;
    expect(await server.end("SIGTERM")).toBe(0);
    expect(databaseOf()).toMatchObject({ running: null, holders: [] });
    expect(readdirSync(home)).not.toContain("opening.lock");
    expect(existsSync(path.join(home, "cluster", "postmaster.pid"))).toBe(false);
  });

  it("is verified from the command line while no server runs, and no database is left running", async () => {
    expect(await verify()).toEqual({ code: 0, said: { ok: true, faults: [] } });
    expect(databaseOf()).toMatchObject({ running: null, holders: [] });
  });
});

describe("a start on a folder that holds a site", { timeout: 120_000 }, () => {
  it("loads nothing again, and prints no set-up link where somebody has an account", async () => {
    const began = performance.now();
    server = await startServer(settings);
    process.stdout.write(`second start: ready after ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
    expect(server.said()).not.toMatch(SET_UP_LINK);
    expect(server.said()).not.toMatch(/made a new database|figures/);
  });

  it("keeps its own secret, readable by its owner alone, and doctor finds nothing wrong", async () => {
    expect(statSync(path.join(settings.PUENTE_DATA_DIR, "nextauth-secret")).mode & 0o077).toBe(0);
    expect((await runPuente(["doctor", "--json"], settings)).code).toBe(0);
  });

  it("goes on after kill -9: the orphaned database is found, nothing is lost", async () => {
    const before = await (await fetch(`${server.url}/api/v1/publications`)).text();
    expect(await server.end("SIGKILL")).toBeNull();
    server = await startServer(settings);
    expect(server.said()).toContain("found the database running");
    expect(await (await fetch(`${server.url}/api/v1/publications`)).text()).toBe(before);
    expect(await verify()).toMatchObject({ code: 0 });
  });

  it("goes on after kill -9 of server and database alike", async () => {
    const { running } = databaseOf();
    await server.end("SIGKILL");
    process.kill(running!.pid, "SIGKILL");
    server = await startServer(settings);
    expect(await answers("/api/ready")).toBe(200);
    expect(await verify()).toMatchObject({ code: 0 });
  });

  it("stops on Ctrl-C as on SIGTERM, also where it arrives twice, as under npm", async () => {
    server.child.kill("SIGINT");
    expect(await server.end("SIGINT")).toBe(0);
    expect(databaseOf()).toMatchObject({ running: null, holders: [] });
  });

  it("leaves no database running when it is stopped in the middle of starting", async () => {
    for (const step of ["database", "pages"]) {
      const start = spawnServer({ ...settings, PORT: String(await freePort()) });
      await expect.poll(start.said, { timeout: 20_000, interval: 10 }).toContain(`${step} …`);
      start.child.kill("SIGTERM");
      await start.ended;
      expect(databaseOf()).toMatchObject({ running: null, holders: [] });
    }
  });
});

describe("npm start", { timeout: 120_000 }, () => {
  /** Starts it as a person does, waits until it is ready, sends npm alone the signal; the code with which npm ended. */
  async function endThroughNpm(signal: NodeJS.Signals): Promise<number | null> {
    const npm = spawn("npm", ["start"], { env: cleanEnvironment({ ...settings, PORT: String(await freePort()) }), stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    await new Promise<void>((resolve) => npm.stdout.on("data", (piece: Buffer) => (said += piece.toString()).includes("Puente runs at") && resolve()));
    expect(databaseOf().holders).toHaveLength(1);
    const ended = once(npm, "exit") as Promise<[number | null]>;
    npm.kill(signal);
    return (await ended)[0];
  }

  it("ends with code 0 on SIGTERM, after server and database", async () => {
    expect(await endThroughNpm("SIGTERM")).toBe(0);
    expect(databaseOf()).toMatchObject({ running: null, holders: [] });
  });

  it("takes server and database along where npm itself is killed", async () => {
    expect(await endThroughNpm("SIGKILL")).toBeNull();
    await expect.poll(databaseOf, { timeout: 20_000, interval: 100 }).toMatchObject({ running: null, holders: [] });
  });
});

describe("a start that cannot be", { timeout: 60_000 }, () => {
  it("names the port that is taken and a way out, before it touches the database", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as { port: number };
    const start = spawnServer({ ...settings, PORT: String(port) });
    expect(await start.ended).toBe(1);
    expect(start.said()).toMatch(new RegExp(`Port ${port} is taken.*PORT=`));
    expect(start.said()).not.toMatch(/at .*\.js:\d+/);
    expect(databaseOf()).toMatchObject({ running: null, holders: [] });
    other.close();
  });

  it.each([
    ["NEXTAUTH_SECRET", { DATABASE_URL: "postgresql://nobody:x@127.0.0.1:1/none", NEXTAUTH_SECRET: "short" }],
    ["NEXTAUTH_SECRET", { DATABASE_URL: "postgresql://nobody:x@127.0.0.1:1/none" }],
    ["PORT", { PORT: "many" }],
    ["DATABASE_URL", { DATABASE_URL: "mysql://nobody@127.0.0.1/none", NEXTAUTH_SECRET: "s".repeat(32) }],
    ["PUENTE_ADMIN_PASSWORD", { PUENTE_ADMIN_EMAIL: "a@example.org" }],
  ])("names %s in settings that cannot be used, and shows no secret", async (name, wrong) => {
    const start = spawnServer({ ...settings, ...wrong });
    expect(await start.ended).toBe(1);
    expect(start.said()).toContain(name);
    expect(start.said()).not.toMatch(/nobody:x@|at .*\.js:\d+/);
  });

  it("says so in a sentence where the database of DATABASE_URL does not answer", async () => {
    const start = spawnServer({ ...settings, PORT: String(await freePort()), DATABASE_URL: "postgresql://nobody:hidden-word@127.0.0.1:1/none", NEXTAUTH_SECRET: "s".repeat(32) });
    expect(await start.ended).toBe(1);
    const last = start.said().trim().split("\n").at(-1);
    expect(last).toMatch(/\w+ .*\w+/);
    expect(start.said()).not.toContain("hidden-word");
  });
});
