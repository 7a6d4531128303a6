/** An account is shut, or opened again. */
import { commandActor } from "@/lib/access/command";
import { ok } from "@/lib/domain/result";
import { setDisabled } from "@/lib/editing/accounts/change-user";
import { requiredText } from "./command";
import type { Command } from "./command";
import { findUser } from "./find-user";

export const userDisable: Command = {
  name: "user disable",
  summary: "Shuts an account and ends its sessions at once; its tokens stop working.",
  usage: "--email E [--undo]",
  details: ["--email  whose account", "--undo   opens it again"],
  options: { email: { type: "string" }, undo: { type: "boolean" } },
  words: 0,
  required: ["email"],
  database: "ready",
  async run(given) {
    const user = await findUser(requiredText(given, "email"));
    if (!user.ok) return user;
    const { id, email } = user.value;
    const disabled = given.options.undo !== true;
    const done = await setDisabled(commandActor, id, disabled);
    return done.ok ? ok({ text: `${email} is ${disabled ? "disabled" : "active again"}.`, data: { id, email, disabled } }) : done;
  },
};
