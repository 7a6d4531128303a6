/** An account is made from the command line. */
import { commandActor } from "@/lib/access/command";
import { ROLES } from "@/lib/domain/role";
import { problem } from "@/lib/domain/problem";
import { fail, ok } from "@/lib/domain/result";
import { accountInput } from "@/lib/editing/accounts/account-input";
import { createUser } from "@/lib/editing/accounts/create-user";
import { optionalText, requiredText } from "./command";
import type { Command } from "./command";
import { PASSWORD_DETAIL, PASSWORD_OPTION, readPassword } from "./read-password";

export const userCreate: Command = {
  name: "user create",
  summary: "Makes an account.",
  usage: "--email E --role R [--name N] [--password-stdin]",
  details: ["--email           the address the person signs in with", `--role            ${ROLES.join(", ")}`, "--name            how the person is shown; left out: the part of the address before the @", PASSWORD_DETAIL],
  options: { email: { type: "string" }, role: { type: "string" }, name: { type: "string" }, ...PASSWORD_OPTION },
  words: 0,
  required: ["email", "role"],
  database: "ready",
  async run(given) {
    const email = requiredText(given, "email");
    const { password, made } = await readPassword(given);
    const input = accountInput.safeParse({ email, role: requiredText(given, "role"), name: optionalText(given, "name") ?? email.split("@")[0], password });
    if (!input.success) {
      const errors = input.error.issues.map((issue) => ({ path: issue.path.join("."), message: issue.message }));
      return fail(problem("invalid-input", {}, { errors }));
    }
    const created = await createUser(commandActor, input.data);
    if (!created.ok) return created;
    const { id } = created.value;
    const { role } = input.data;
    return ok({
      text: `Made account ${id} (${input.data.email}, ${role}).${made ? `\nPassword, shown only now: ${password}` : ""}`,
      data: { id, email: input.data.email, role, ...(made && { password }) },
    });
  },
};
