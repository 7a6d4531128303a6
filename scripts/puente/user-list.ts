/** Who has an account. */
import { commandActor } from "@/lib/access/command";
import { ok } from "@/lib/domain/result";
import { listUsers } from "@/lib/reading/account/list-users";
import type { Command } from "./command";

export const userList: Command = {
  name: "user list",
  summary: "Lists the accounts with role and state.",
  usage: "",
  details: [],
  options: {},
  words: 0,
  required: [],
  database: "ready",
  async run() {
    const users = await listUsers(commandActor);
    if (!users.ok) return users;
    const lines = users.value.map(({ id, email, name, role, disabledAt }) => [id, email, name, role, disabledAt ? `disabled ${disabledAt}` : "active"].join("\t"));
    return ok({ text: lines.length > 0 ? lines.join("\n") : "There is no account yet.", data: users.value });
  },
};
