/** A data folder becomes a running PostgreSQL with a database `puente`, shared by one server and any number of commands. */
import "server-only";
import { Client } from "pg";
import { findBinaries } from "./binaries";
import type { Binaries } from "./binaries";
import { addressOf, ensureCluster, NAME } from "./cluster";
import type { HolderKind } from "./holders";
import { alone, hold, otherHolders } from "./holders";
import type { Home } from "./home";
import { placeHome } from "./home";
import { refuseSecondServer } from "./refuse-second-server";
import { adopt, startServer, stopServer } from "./server-process";

/** How to open the database of a data folder. */
export interface EmbeddedOptions {
  dataDir: string;
  /** One short line about each thing that took a while. */
  log?: (line: string) => void;
  /** A second server on the folder is refused; a command joins whoever is there. Default: server. */
  as?: HolderKind;
  /** For tests: fast, and lost when the machine stops. */
  throwaway?: boolean;
}

/** An open database. `stop` is for the very end: the last one who holds the server stops it. */
export interface EmbeddedDatabase {
  url: string;
  /** True where a running server was found, left by a process that was killed or kept by another one. */
  adopted: boolean;
  stop: () => Promise<void>;
}

/** Opens it; throws an Error whose message a person can act on. */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { dataDir, log = () => undefined, as = "server", throwaway = false } = options;
  const home = placeHome(dataDir);
  const binaries = findBinaries(home);
  return alone(home.folder, async () => {
    if (as === "server") await refuseSecondServer(dataDir, 0);
    if (await ensureCluster(home, binaries, throwaway)) log(`made a new database in ${home.folder}`);
    const running = await adopt(home);
    if (running !== null) log("found the database running");
    const port = running ?? (await startServer(home, binaries, throwaway));
    const url = addressOf(home, port);
    await ensureDatabase(addressOf(home, port, "postgres"));
    const release = hold(home.folder, as);
    return { url, adopted: running !== null, stop: () => close(home, binaries, release) };
  });
}

async function close(home: Home, binaries: Binaries, release: () => void): Promise<void> {
  await alone(home.folder, async () => {
    release();
    if (otherHolders(home.folder).length === 0) await stopServer(home, binaries);
  });
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [NAME]);
    if (rowCount === 0) await client.query(`create database ${NAME}`);
  } finally {
    await client.end();
  }
}
