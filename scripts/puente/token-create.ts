/** A token for the API is made from the command line, and shown once. */
import { commandActor } from "@/lib/access/command";
import { problem } from "@/lib/domain/problem";
import { fail, ok } from "@/lib/domain/result";
import { isRole, ROLES } from "@/lib/domain/role";
import { createToken } from "@/lib/editing/accounts/create-token";
import { optionalText, requiredText } from "./command";
import type { Command } from "./command";

export const tokenCreate: Command = {
  name: "token create",
  summary: "Makes a token for the API and prints it, once.",
  usage: "--email E [--role R] [--name N]",
  details: ["--email  whose token it is", `--role   ${ROLES.join(", ")}; its owner's or less; left out: its owner's`, "--name   what it is for, so that it can be told from others"],
  options: { email: { type: "string" }, role: { type: "string" }, name: { type: "string" } },
  words: 0,
  required: ["email"],
  database: "ready",
  async run(given) {
    const role = optionalText(given, "role");
    if (role !== undefined && !isRole(role)) {
      return fail(problem("invalid-input", {}, { errors: [{ path: "role", message: `A role is one of ${ROLES.join(", ")}.` }] }));
    }
    const created = await createToken(commandActor, { email: requiredText(given, "email"), role, name: optionalText(given, "name") });
    // The token alone, so that it can be piped; all else is in --json.
    return created.ok ? ok({ text: created.value.token, data: created.value }) : created;
  },
};
