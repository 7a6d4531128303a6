/** A person who cannot sign in gets a new password. */
import { commandActor } from "@/lib/access/command";
import { ok } from "@/lib/domain/result";
import { resetPassword } from "@/lib/editing/accounts/change-user";
import { personCommand } from "./person-command";
import { PASSWORD_DETAIL, PASSWORD_OPTION, readPassword } from "./read-password";

export const userResetPassword = personCommand({
  name: "user reset-password",
  summary: "Sets a new password and ends the account's sessions.",
  usage: "--email E [--password-stdin]",
  details: ["--email           whose password", PASSWORD_DETAIL],
  options: PASSWORD_OPTION,
  async run({ id, email }, given) {
    const { password, made } = await readPassword(given);
    const done = await resetPassword(commandActor, id, password);
    if (!done.ok) return done;
    return ok({ text: `${email} has a new password.${made ? `\nShown only now: ${password}` : ""}`, data: { id, email, ...(made && { password }) } });
  },
});
