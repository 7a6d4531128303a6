/** An account is shut, or opened again. */
import { commandActor } from "@/lib/access/command";
import { ok } from "@/lib/domain/result";
import { setDisabled } from "@/lib/editing/accounts/change-user";
import { personCommand } from "./person-command";

export const userDisable = personCommand({
  name: "user disable",
  summary: "Shuts an account and ends its sessions at once; its tokens stop working.",
  usage: "--email E [--undo]",
  details: ["--email  whose account", "--undo   opens it again"],
  options: { undo: { type: "boolean" } },
  async run({ id, email }, given) {
    const disabled = given.options.undo !== true;
    const done = await setDisabled(commandActor, id, disabled);
    return done.ok ? ok({ text: `${email} is ${disabled ? "disabled" : "active again"}.`, data: { id, email, disabled } }) : done;
  },
});
