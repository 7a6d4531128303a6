/** A password comes from standard input, where no list of processes shows it, or is made here and shown once. */
import { randomBytes } from "node:crypto";
import { text } from "node:stream/consumers";
import type { Arguments } from "./command";
import { UsageError } from "./command";

/** The option of commands that set a password. */
export const PASSWORD_OPTION = { "password-stdin": { type: "boolean" } } as const;
export const PASSWORD_DETAIL = "--password-stdin  read the password from standard input; without it one is made and shown once";

/** The password, and whether it was made here (and so must be shown). */
export async function readPassword(given: Arguments): Promise<{ password: string; made: boolean }> {
  if (given.options["password-stdin"] !== true) return { password: randomBytes(15).toString("base64url"), made: true };
  const password = (await text(process.stdin)).replace(/\r?\n$/, "");
  if (password === "") throw new UsageError("--password-stdin: nothing came from standard input.");
  return { password, made: false };
}
