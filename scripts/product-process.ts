/** A script starts the built product as a process of its own on a data folder of its own, and ends it as a person would. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

export interface ProductProcess {
  port: number;
  /** Ends it with SIGTERM; throws where it did not end well. */
  stop(): Promise<void>;
}

/** What the person who runs the script has set for their own site stays outside. */
const THEIRS = /^(DATABASE_|PUENTE_|PORT$|HOST$|TRUST_PROXY|NEXTAUTH_|OIDC_|SMTP_URL|MAIL_FROM|LOG_LEVEL)/;

/** Starts `command` on any free port and waits until it says where it runs. */
export async function startProduct([program, ...args]: [string, ...string[]], dataDir: string, settings: Record<string, string> = {}): Promise<ProductProcess> {
  const rest = Object.fromEntries(Object.entries(process.env).filter(([name]) => !THEIRS.test(name)));
  const env = { ...rest, NODE_ENV: "production" as const, PUENTE_DATA_DIR: dataDir, PORT: "0", HOST: "127.0.0.1", LOG_LEVEL: "error", ...settings };
  const child = spawn(program, args, { env, stdio: ["ignore", "pipe", "inherit"], shell: process.platform === "win32" });
  const port = await portOf(child);
  return {
    port,
    async stop() {
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      const [code] = (await gone) as [number | null];
      if (code !== 0) throw new Error(`${program} ended with code ${code}`);
    },
  };
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout!.on("data", (piece: Buffer) => {
      said += piece.toString();
      const found = /Puente runs at \S+:(\d+)/.exec(said)?.[1];
      if (found) resolve(Number(found));
    });
    child.once("exit", () => reject(new Error(`The product ended:\n${said}`)));
  });
}
