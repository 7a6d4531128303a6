/** What `postmaster.pid` says is compared with what is really running, so that orphans are found and stale files are not believed. */
import "server-only";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { Client } from "pg";
import { isAlive } from "./holders";

/** A server process as its pid file describes it. */
export interface Postmaster {
  pid: number;
  port: number;
}

/** The server that the cluster's pid file names, when that process lives; null else. */
export function readPostmaster(cluster: string): Postmaster | null {
  let lines: string[];
  try {
    lines = readFileSync(path.join(cluster, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return null;
  }
  const pid = Math.abs(Number(lines[0]));
  return pid && isAlive(pid) ? { pid, port: Number(lines[3]) } : null;
}

/** Whether a process is a PostgreSQL server and not some other one that got its number; unknown counts as yes. */
export function looksLikePostgres(pid: number): boolean {
  if (process.platform === "win32") return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("postgres");
  } catch {
    const answer = spawnSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" });
    return answer.error !== undefined || answer.stdout.includes("postgres");
  }
}

/** What a server at that address answers: ready, not (yet), or that it is somebody else's. */
export async function ask(url: string, cluster: string): Promise<"ready" | "silent" | "foreign"> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>("show data_directory");
    return path.resolve(rows[0]?.data_directory ?? "") === path.resolve(cluster) ? "ready" : "foreign";
  } catch (error) {
    // 28P01 and 28000: it answers, and does not know our password.
    return ["28P01", "28000"].includes((error as { code?: string }).code ?? "") ? "foreign" : "silent";
  } finally {
    await client.end().catch(() => undefined);
  }
}
