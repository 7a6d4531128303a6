/** Every script begins in the project's folder, on a Node that is new enough, with the settings of `.env`. */
import { existsSync } from "node:fs";
import path from "node:path";

const OLDEST: [number, number] = [20, 19];

/** Sets the stage; ends the process with a sentence when Node is too old. */
export function prepareEnvironment(mode?: "production" | "development"): void {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    console.error(`Puente needs Node ${OLDEST.join(".")} or later; this is ${process.versions.node}.`);
    process.exit(1);
  }
  process.chdir(path.join(import.meta.dirname, ".."));
  if (existsSync(".env")) process.loadEnvFile(".env");
  if (mode) Object.assign(process.env, { NODE_ENV: mode });
  process.env.NEXT_TELEMETRY_DISABLED = "1";
}

/** The name and number of this version, for the first line. */
export async function versionLine(): Promise<string> {
  const { default: manifest } = await import("../package.json", { with: { type: "json" } });
  return `Puente ${manifest.version}`;
}

/** Ends a start that did not come about: a sentence for what a person can mend, the whole error for what is a bug. */
export function giveUp(error: unknown): never {
  const bug = !(error instanceof Error) || error instanceof TypeError || error instanceof ReferenceError || process.env.LOG_LEVEL === "debug";
  console.error(bug ? error : `\n${error.message}`);
  process.exit(1);
}
