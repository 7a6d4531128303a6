/** The operator's command line, run as its own process the way `npm run puente --` runs it. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cleanEnvironment } from "./server-process";

export interface CommandAnswer {
  code: number | null;
  /** What came on standard output, and on standard error. */
  out: string;
  err: string;
}

/** Runs one command; `input` is what stands on its standard input. */
export async function runPuente(words: string[], settings: Record<string, string>, input = ""): Promise<CommandAnswer> {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/puente.ts", ...words], { env: cleanEnvironment(settings), stdio: ["pipe", "pipe", "pipe"] });
  const answer: CommandAnswer = { code: null, out: "", err: "" };
  child.stdout.on("data", (piece: Buffer) => (answer.out += piece.toString()));
  child.stderr.on("data", (piece: Buffer) => (answer.err += piece.toString()));
  child.stdin.end(input);
  const [code] = (await once(child, "close")) as [number | null];
  return { ...answer, code };
}
