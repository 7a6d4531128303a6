/** A person who cannot sign in gets a new password. */
import { commandActor } from "@/lib/access/command";
import { ok } from "@/lib/domain/result";
import { resetPassword } from "@/lib/editing/accounts/change-user";
import { requiredText } from "./command";
import type { Command } from "./command";
import { findUser } from "./find-user";
import { PASSWORD_DETAIL, PASSWORD_OPTION, readPassword } from "./read-password";

export const userResetPassword: Command = {
  name: "user reset-password",
  summary: "Sets a new password and ends the account's sessions.",
  usage: "--email E [--password-stdin]",
  details: ["--email           whose password", PASSWORD_DETAIL],
  options: { email: { type: "string" }, ...PASSWORD_OPTION },
  words: 0,
  required: ["email"],
  database: "ready",
  async run(given) {
    const user = await findUser(requiredText(given, "email"));
    if (!user.ok) return user;
    const { password, made } = await readPassword(given);
    const done = await resetPassword(commandActor, user.value.id, password);
    if (!done.ok) return done;
    const { id, email } = user.value;
    return ok({ text: `${email} has a new password.${made ? `\nShown only now: ${password}` : ""}`, data: { id, email, ...(made && { password }) } });
  },
};
