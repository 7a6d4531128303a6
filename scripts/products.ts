/** What the build makes, in order: the database client, the bundles for Node, the pages. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Progress } from "../lib/progress";
import { isFresh, makeFresh } from "./freshness";
import type { Product } from "./freshness";

const SIGNALS = ["SIGINT", "SIGTERM"] as const;
const TESTS = /\.test\.tsx?$|lib\/db\/generated|lib\\db\\generated/;

const CLIENT: Product = { name: "client", sources: ["prisma/schema", "prisma/prisma.config.ts"], outputs: ["lib/db/generated/client.ts"] };
const BUNDLES: Product = {
  name: "bundles",
  sources: ["server.ts", "lib", "components", "messages", "scripts/puente", "scripts/bundle.ts", "prisma/schema", "tsconfig.json"],
  outputs: [...(existsSync("server.ts") ? ["dist/server.js"] : []), "dist/puente.js"],
  without: TESTS,
};
const PAGES: Product = {
  name: "pages",
  sources: ["app", "components", "lib", "messages", "public", "proxy.ts", "prisma/schema", "next.config.js", "postcss.config.mjs", "tsconfig.json"],
  outputs: [".next/BUILD_ID"],
  without: TESTS,
};

/** The three products; each is made only when it is stale. */
export type ProductName = "client" | "bundles" | "pages";

const ALL: Record<ProductName, { product: Product; what: string; make: () => Promise<void> }> = {
  client: { product: CLIENT, what: "database client", make: generateClient },
  bundles: { product: BUNDLES, what: "server", make: bundle },
  pages: { product: PAGES, what: "pages", make: buildPages },
};

/** Makes what is stale; answers with the names of what was made. */
export async function build(names: ProductName[], progress: Progress): Promise<ProductName[]> {
  const made: ProductName[] = [];
  for (const name of names) {
    const { product, what, make } = ALL[name];
    if (isFresh(product)) continue;
    await progress.step(`building ${what}`, () => makeFresh(product, make));
    made.push(name);
  }
  return made;
}

async function generateClient(): Promise<void> {
  // Without it the tool would fetch an engine that generating does not need; the program named must be one that fails.
  const engine = existsSync("/bin/false") ? "/bin/false" : process.execPath;
  const env = { PRISMA_SCHEMA_ENGINE_BINARY: engine, CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" };
  await runTool("prisma", "node_modules/prisma/build/index.js", ["generate", "--config", "prisma/prisma.config.ts"], env);
}

async function bundle(): Promise<void> {
  const { bundleAll } = await import("./bundle");
  await bundleAll();
}

async function buildPages(): Promise<void> {
  await runTool("next", "node_modules/next/dist/bin/next", ["build"], { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
}

/** Runs a tool in silence; when it fails its last lines are the error's message, and all of them lie in dist. */
function runTool(name: string, program: string, args: string[], env: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...env } });
    const said: Buffer[] = [];
    child.stdout.on("data", (piece: Buffer) => said.push(piece));
    child.stderr.on("data", (piece: Buffer) => said.push(piece));
    child.on("error", reject);
    // A build that is ended takes the tool along, and is not believed next time.
    const end = () => {
      child.kill();
      process.exit(1);
    };
    for (const signal of SIGNALS) process.once(signal, end);
    child.on("close", (code) => {
      for (const signal of SIGNALS) process.off(signal, end);
      if (code === 0) {
        resolve();
        return;
      }
      const log = path.join("dist", `${name}.log`);
      mkdirSync("dist", { recursive: true });
      writeFileSync(log, Buffer.concat(said));
      reject(new Error(`${name} ${args[0] ?? ""} failed; all it said is in ${log}, which ends:\n${lastLines(log)}`));
    });
  });
}

function lastLines(log: string): string {
  return readFileSync(log, "utf8").trim().split("\n").slice(-40).join("\n");
}
