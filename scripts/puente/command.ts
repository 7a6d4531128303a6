/** A command says what it takes and what it does; reading arguments and printing answers is the same for all. */
import path from "node:path";
import type { ParseArgsConfig } from "node:util";
import type { Result } from "@/lib/domain/result";

/** What a command answers: lines for a person, and the same as data for a program. */
export interface Answer {
  text: string;
  data: unknown;
  /** The command did its work, and what it found is no success. */
  bad?: boolean;
}

/** Arguments after reading: options by name, the rest in order. */
export interface Arguments {
  options: Record<string, string | boolean | undefined>;
  words: string[];
}

export interface Command {
  /** Its words, such as "user create". */
  name: string;
  /** One sentence. */
  summary: string;
  /** What follows the name. */
  usage: string;
  /** Each option with its meaning, one line each. */
  details: string[];
  options: NonNullable<ParseArgsConfig["options"]>;
  /** How many words must follow. */
  words: number;
  /** Options without which it cannot run. */
  required: string[];
  /** Whether it wants an open, migrated database (`ready`), an open one (`open`) or opens what it needs itself. */
  database: "ready" | "open" | "none";
  run: (given: Arguments) => Promise<Result<Answer>>;
}

/** The arguments do not fit the command; the message says how. */
export class UsageError extends Error {}

/** An option that the command cannot do without; reading the arguments has made sure of it. */
export function requiredText(given: Arguments, name: string): string {
  const value = given.options[name];
  if (typeof value !== "string" || value === "") throw new UsageError(`--${name} is needed.`);
  return value;
}

/** An option that may be left out. */
export function optionalText(given: Arguments, name: string): string | undefined {
  const value = given.options[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The file that the first word names, seen from where the person stands (npm tells) and not from the project's folder. */
export function givenFile(given: Arguments): string {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), given.words[0] ?? "");
}
