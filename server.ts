/** The process: settings, database, migrations, starter data, first administrator, HTTP; and the same backwards at the end. */
import next from "next";
import { createApi } from "./lib/api/create-api";
import { addressFromFront, scopeFromFront } from "./lib/api/deps";
import { type Config, ConfigError, loadConfig, unusedSettings } from "./lib/config";
import { checkServer } from "./lib/db/check-server";
import { openEmbedded, refuseSecondServer } from "./lib/db/embedded";
import { listen as listenTo } from "./lib/db/listen";
import { migrate, pendingMigrations } from "./lib/db/migrate";
import { closePool, pool } from "./lib/db/pool";
import { database } from "./lib/db/query";
import { createConfiguredAdministrator } from "./lib/editing/accounts/create-configured-administrator";
import { createSetUpToken } from "./lib/editing/accounts/set-up-link";
import { loadStarterData } from "./lib/jobs/starter/load-starter-data";
import { createProgress, type Progress } from "./lib/progress";
import { currentPublication } from "./lib/reading/publication/current-publication";
import { resolveAsOf } from "./lib/reading/publication/resolve-as-of";
import { getSeriesBody } from "./lib/reading/series/get-series-body";
import { getSeriesBodyAsOf } from "./lib/reading/series/get-series-body-as-of";
import * as http from "./lib/server";

const progress = createProgress();
const steps: http.StopStep[] = [];
let stopping = false;

try {
  await start(loadConfig());
} catch (cause) {
  // A start that is stopped fails on what was taken from under it; the stop ends the process.
  if (stopping) await new Promise(() => undefined);
  const forPeople = cause instanceof ConfigError || cause instanceof http.PortTakenError || process.env.LOG_LEVEL !== "debug";
  console.error(forPeople ? (cause as Error).message : cause);
  await http.runStopSteps(steps, http.createLogger("error"));
  process.exit(1);
}

async function start(config: Config): Promise<void> {
  if (!config.databaseUrl) await refuseSecondServer(config.dataDir);
  await http.refuseTakenPort(config.port, config.host);
  const log = http.createLogger(config.logLevel);
  http.stopOnSignals(() => {
    stopping = true;
    progress.line("Stopping …");
    // A copy: a start that is not done yet goes on adding to them.
    return http.runStopSteps([...steps], log);
  });
  const url = await progress.step("database", (note) => openDatabase(config, note));
  await progress.step("migrations", async (note) => {
    for (const name of (await migrate(url)).applied) note(name);
  });
  await progress.step("starter data", async (note) => {
    const loaded = await loadStarterData();
    if (loaded) note(`${loaded.publications} publications, ${loaded.cells} figures`);
  });
  const address = config.publicUrl ?? `http://localhost:${config.port}`;
  const port = await progress.step("pages", () => serve(config, url, log, address));
  await sayWhere(config.publicUrl ?? `http://localhost:${port}`, config, progress);
}

/** Opens the database of the settings, or the embedded one, and tells the rest of the process where it is. */
async function openDatabase(config: Config, note: (line: string) => void): Promise<string> {
  const opening = config.databaseUrl ? null : openEmbedded({ dataDir: config.dataDir, log: note });
  // Noted before it is open: a stop that comes meanwhile must not leave it running.
  if (opening) steps.unshift({ name: "database", run: () => opening.then(({ stop }) => stop(), () => undefined) });
  steps.unshift({ name: "pool", run: closePool });
  if (config.databaseUrl) note(`PostgreSQL ${await checkServer(config.databaseUrl)}`);
  const url = config.databaseUrl ?? (await opening!).url;
  process.env.DATABASE_URL = url;
  return url;
}

/** Opens the door last of all, so that nobody comes in before everything stands; gives the port. */
async function serve(config: Config, url: string, log: http.Logger, address: string): Promise<number> {
  process.env.NEXTAUTH_SECRET = config.secret;
  // Without a fixed address next-auth goes by the host that the front has checked.
  if (config.publicUrl) process.env.NEXTAUTH_URL = config.publicUrl;
  else process.env.AUTH_TRUST_HOST = "true";
  const feed = await http.followPublications({ listen: listenTo, readPublicationNumber: currentPublication, log });
  steps.unshift({ name: "publications", run: () => feed.stop() });
  const pages = next({ dev: !config.production, dir: process.cwd(), customServer: true });
  await inSilence(() => pages.prepare());
  steps.unshift({ name: "pages", run: () => pages.close() });
  const front = await http.openFront({
    pages: pages.getRequestHandler(),
    api: createApi({ scopeOf: scopeFromFront, addressOf: addressFromFront }).fetch,
    feed,
    resolveAsOf,
    seriesBodies: { now: getSeriesBody, asOf: getSeriesBodyAsOf },
    databaseAnswers: () => database.rows("select 1"),
    pendingMigrations: () => pendingMigrations(url),
    log,
    publicUrl: address,
    trustProxy: config.trustProxy,
    dev: !config.production,
    pool: () => ({ total: pool().totalCount, idle: pool().idleCount, waiting: pool().waitingCount }),
  });
  steps.unshift({ name: "front", run: () => front.close() });
  const server = http.createHttpServer((req, res) => front.handle(req, res));
  const port = await http.listen(server, config.port, config.host);
  steps.unshift({ name: "requests in flight", run: () => (front.beginStop(), http.closeServer(server)) });
  return port;
}

/** A start has one line per step; Next would say something of its own in the middle of one. Its errors are heard. */
async function inSilence(deed: () => Promise<void>): Promise<void> {
  const { log } = console;
  console.log = () => undefined;
  await deed().finally(() => (console.log = log));
}

async function sayWhere(address: string, config: Config, { line }: Progress): Promise<void> {
  if (config.admin) {
    const made = await createConfiguredAdministrator(config.admin.email, config.admin.password);
    if (!made.ok) line(`The first administrator was not made: ${made.problem.errors?.map(({ message }) => message).join(" ") ?? made.problem.message}`);
  }
  for (const name of unusedSettings(config)) line(`${name} is set, and this version does nothing with it yet.`);
  const token = await createSetUpToken(new Date());
  const setUp = token ? `\nNobody has an account yet. Make the first administrator within a day at\n${address}/setup?token=${token}` : "";
  // In one piece: a program that waits for the first line finds the link with it.
  line(`\nPuente runs at ${address} (ready after ${(performance.now() / 1000).toFixed(1)} s)${setUp}`);
}
