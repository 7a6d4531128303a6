/** The operator's command line: one command, one answer, and an exit code that is 0 only on success. */
import { ConfigError } from "@/lib/config";
import type { Result } from "@/lib/domain/result";
import type { Answer, Arguments, Command } from "./command";
import { UsageError } from "./command";
import { COMMANDS } from "./commands";
import { helpOf, overview } from "./help";
import { withDatabase } from "./open-database";
import { readArguments } from "./read-arguments";

const FAILED = 1;
const MISUSED = 2;

process.exitCode = await main(process.argv.slice(2));

async function main(words: string[]): Promise<number> {
  const json = words.includes("--json");
  try {
    const request = readArguments(words, COMMANDS);
    if (request.kind === "help") {
      console.log(request.of ? helpOf(request.of) : overview(COMMANDS));
      return request.asked ? 0 : MISUSED;
    }
    return print(await carryOut(request.command, request.given), json);
  } catch (error) {
    return error instanceof UsageError ? printMisuse(error, json) : printBreakdown(error as Error, json);
  }
}

function carryOut(command: Command, given: Arguments): Promise<Result<Answer>> {
  return command.database === "none" ? command.run(given) : withDatabase(command.database, () => command.run(given));
}

function print(result: Result<Answer>, json: boolean): number {
  if (json) console.log(JSON.stringify(result.ok ? result.value.data : { problem: result.problem }, null, 2));
  else if (result.ok) console.log(result.value.text);
  else {
    console.error(result.problem.message);
    for (const { path, message } of result.problem.errors ?? []) console.error(`  ${path}: ${message}`);
  }
  return result.ok && !result.value.bad ? 0 : FAILED;
}

function printMisuse({ message }: UsageError, json: boolean): number {
  if (json) console.log(JSON.stringify({ problem: { code: "invalid-input", message } }, null, 2));
  else console.error(`${message} See: npm run puente -- --help`);
  return MISUSED;
}

/** What is not expected: settings that cannot be used, a database out of reach, or a bug (shown whole with LOG_LEVEL=debug). */
function printBreakdown(error: Error, json: boolean): number {
  const code = error instanceof ConfigError ? "invalid-input" : "unavailable";
  if (json) console.log(JSON.stringify({ problem: { code, message: error.message } }, null, 2));
  else console.error(process.env.LOG_LEVEL === "debug" ? error : error.message);
  return FAILED;
}
