/** The production build serves the journeys on a data folder and a port of its own, and leaves nothing behind. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ADMINISTRATOR, BASE_URL, PORT } from "./journey-settings";

const dataDir = mkdtempSync(path.join(tmpdir(), "puente-throwaway-"));
chmodSync(dataDir, 0o711);
const { DATABASE_URL: _own, ...rest } = process.env;
const env = {
  ...rest,
  PUENTE_DATA_DIR: dataDir,
  PORT: String(PORT),
  HOST: "127.0.0.1",
  NEXTAUTH_URL: BASE_URL,
  PUENTE_ADMIN_EMAIL: ADMINISTRATOR.email,
  PUENTE_ADMIN_PASSWORD: ADMINISTRATOR.password,
  LOG_LEVEL: process.env.LOG_LEVEL ?? "warn",
};

const server = spawn(process.execPath, ["--import", "tsx", "scripts/start.ts"], { stdio: "inherit", env });
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill("SIGTERM"));
const [code] = (await once(server, "exit")) as [number | null];
rmSync(dataDir, { recursive: true, force: true });
process.exit(code ?? 1);
