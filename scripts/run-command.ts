/** A tool is run with Node itself, so that no shell and no search path stands between. */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";

/** How a tool ended, and what it said. */
export interface Outcome {
  ok: boolean;
  said: string;
}

/** Path of a package's program, as its manifest names it. */
export function programOf(packageName: string, program = packageName): string {
  const manifest = path.join("node_modules", packageName, "package.json");
  const { bin } = createRequire(path.resolve("package.json"))(path.resolve(manifest)) as { bin: string | Record<string, string> };
  return path.join("node_modules", packageName, typeof bin === "string" ? bin : (bin[program] ?? ""));
}

/** Runs it to its end; `show` hands what it says on at once. */
export function runNode(args: string[], { env = {}, show = false }: { env?: Record<string, string>; show?: boolean } = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...env } });
    let said = "";
    const hear = (to: NodeJS.WriteStream) => (piece: Buffer) => {
      said += piece.toString();
      if (show) to.write(piece);
    };
    child.stdout.on("data", hear(process.stdout));
    child.stderr.on("data", hear(process.stderr));
    child.on("error", reject);
    child.on("close", (code) => resolve({ ok: code === 0, said }));
  });
}
