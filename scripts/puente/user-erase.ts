/** A person who asked for it is taken out of the site. */
import { commandActor } from "@/lib/access/command";
import { ok } from "@/lib/domain/result";
import { eraseUser } from "@/lib/editing/accounts/erase-user";
import { requiredText } from "./command";
import type { Command } from "./command";
import { findUser } from "./find-user";

export const userErase: Command = {
  name: "user erase",
  summary: "Replaces a person's name and address by a number, for ever, and shuts the account; what they published stays.",
  usage: "--email E",
  details: ["--email  whom"],
  options: { email: { type: "string" } },
  words: 0,
  required: ["email"],
  database: "ready",
  async run(given) {
    const user = await findUser(requiredText(given, "email"));
    if (!user.ok) return user;
    const { id } = user.value;
    const done = await eraseUser(commandActor, id);
    return done.ok ? ok({ text: `Account ${id} is erased. Backups made before still hold the person.`, data: { id } }) : done;
  },
};
