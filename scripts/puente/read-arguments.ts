/** The words of the command line become a command and its arguments, or a sentence about what is wrong with them. */
import { parseArgs } from "node:util";
import type { Arguments, Command } from "./command";
import { UsageError } from "./command";

/** What was asked for. */
export type Request = { kind: "help"; of: Command | null; asked: boolean } | { kind: "run"; command: Command; given: Arguments; json: boolean };

/** Reads them; throws UsageError. */
export function readArguments(words: string[], commands: readonly Command[]): Request {
  const command = findCommand(words, commands);
  if (!command) {
    const name = words.filter((word) => !word.startsWith("-")).join(" ");
    if (name === "" || name === "help") return { kind: "help", of: null, asked: words.some((word) => ["help", "--help", "-h"].includes(word)) };
    throw new UsageError(`There is no command "${name}". There are: ${commands.map((each) => each.name).join(", ")}.`);
  }
  const { values, positionals } = parse(words.slice(command.name.split(" ").length), command);
  if (values.help) return { kind: "help", of: command, asked: true };
  const given: Arguments = { options: values as Arguments["options"], words: positionals };
  checkComplete(command, given);
  return { kind: "run", command, given, json: values.json === true };
}

function findCommand(words: string[], commands: readonly Command[]): Command | undefined {
  const byLength = [...commands].sort((a, b) => b.name.length - a.name.length);
  return byLength.find(({ name }) => words.slice(0, name.split(" ").length).join(" ") === name);
}

function parse(args: string[], command: Command): ReturnType<typeof parseArgs> {
  const options = { ...command.options, help: { type: "boolean" as const, short: "h" }, json: { type: "boolean" as const } };
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message.split(". ")[0] ?? "", { cause: error });
  }
}

function checkComplete(command: Command, { options, words }: Arguments): void {
  const missing = command.required.filter((name) => options[name] === undefined);
  if (missing.length > 0) throw new UsageError(`${missing.map((name) => `--${name}`).join(" and ")} ${missing.length > 1 ? "are" : "is"} needed.`);
  if (words.length !== command.words) throw new UsageError(`"${command.name}" takes ${command.words} ${command.words === 1 ? "word" : "words"} after it, and ${words.length} came.`);
}
