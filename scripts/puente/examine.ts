/** The findings of `doctor`, one function per thing that is looked at. */
import { accessSync, constants, existsSync, statfsSync } from "node:fs";
import path from "node:path";
import { Client } from "pg";
import { ConfigError, parseConfig } from "@/lib/config";
import { checkServer } from "@/lib/db/check-server";
import { openEmbedded, statusEmbedded } from "@/lib/db/embedded";
import { pendingMigrations } from "@/lib/db/migrate";

/** One thing that was looked at. */
export interface Finding {
  what: string;
  state: "good" | "note" | "bad";
  say: string;
}

/** The settings that say where things are. */
type Places = Pick<ReturnType<typeof parseConfig>, "databaseUrl" | "dataDir">;

const DISK_FREE_MIN_GB = 1;

/** Looks at all of them, in the order in which a start meets them. */
export async function examine(): Promise<Finding[]> {
  const findings: Finding[] = [{ what: "node", state: "good", say: `${process.version} on ${process.platform} ${process.arch}` }];
  let config: Places;
  try {
    // As a start reads them, which wants more than a command does.
    config = parseConfig({ ...process.env, NODE_ENV: "production" });
    findings.push({ what: "settings", state: "good", say: "can be used" });
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return [...findings, ...error.problems.map((say) => ({ what: "settings", state: "bad" as const, say }))];
  }
  findings.push(dataFolder(config.dataDir), disk(config.dataDir), builtPages());
  return [...findings, ...(await databaseFindings(config))];
}

function dataFolder(dataDir: string): Finding {
  try {
    accessSync(nearestExisting(dataDir), constants.W_OK);
    return { what: "data folder", state: "good", say: dataDir };
  } catch {
    return { what: "data folder", state: "bad", say: `${dataDir} cannot be written to. Set PUENTE_DATA_DIR to a folder that can.` };
  }
}

function disk(dataDir: string): Finding {
  const { bavail, bsize } = statfsSync(nearestExisting(dataDir));
  const freeGb = (bavail * bsize) / 1e9;
  const say = `${freeGb.toFixed(1)} GB free`;
  return freeGb < DISK_FREE_MIN_GB ? { what: "disk", state: "bad", say: `${say}; a gigabyte or more is wanted` } : { what: "disk", state: "good", say };
}

function builtPages(): Finding {
  const built = existsSync(path.join(".next", "BUILD_ID"));
  return { what: "build", state: built ? "good" : "note", say: built ? "pages are built" : "pages are not built yet; npm start does it" };
}

async function databaseFindings({ databaseUrl, dataDir }: Places): Promise<Finding[]> {
  try {
    if (databaseUrl) return await lookInto(databaseUrl);
    const { folder, running, holders } = statusEmbedded(dataDir);
    if (!folder) return [{ what: "database", state: "note", say: "embedded; not made yet, npm start does it" }];
    const users = holders.map(({ kind, pid }) => `${kind} ${pid}`).join(", ") || "nobody";
    const place = { what: "embedded", state: "good" as const, say: `in ${folder}, ${running ? `running (process ${running.pid}, port ${running.port})` : "not running"}, used by ${users}` };
    const embedded = await openEmbedded({ dataDir, as: "command" });
    try {
      return [place, ...(await lookInto(embedded.url))];
    } finally {
      await embedded.stop();
    }
  } catch (error) {
    return [{ what: "database", state: "bad", say: (error as Error).message }];
  }
}

async function lookInto(url: string): Promise<Finding[]> {
  const version = await checkServer(url);
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ bytes: string }>("select pg_size_pretty(pg_database_size(current_database())) as bytes");
    const server: Finding = { what: "database", state: "good", say: `PostgreSQL ${version}, ${rows[0]?.bytes}` };
    const waiting = await pendingMigrations(url);
    const migrations: Finding = { what: "migrations", state: waiting.length > 0 ? "note" : "good", say: waiting.length > 0 ? `to be applied: ${waiting.join(", ")}; npm start or "migrate" does it` : "all applied" };
    return [server, migrations];
  } finally {
    await client.end();
  }
}

function nearestExisting(folder: string): string {
  return existsSync(folder) ? folder : nearestExisting(path.dirname(folder));
}
