/** What the command line can do, and how each command is called. */
import type { Command } from "./command";

/** The list of all commands. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    "Usage: npm run puente -- COMMAND [OPTIONS]",
    "",
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    "",
    "Each takes --help, and --json for an answer that a program can read. The exit code is 0 only on success.",
  ].join("\n");
}

/** How one command is called. */
export function helpOf({ name, usage, summary, details }: Command): string {
  return [`Usage: npm run puente -- ${`${name} ${usage}`.trim()} [--json]`, "", summary, ...(details.length > 0 ? ["", ...details.map((line) => `  ${line}`)] : [])].join("\n");
}
