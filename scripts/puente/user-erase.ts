/** A person who asked for it is taken out of the site. */
import { commandActor } from "@/lib/access/command";
import { ok } from "@/lib/domain/result";
import { eraseUser } from "@/lib/editing/accounts/erase-user";
import { personCommand } from "./person-command";

export const userErase = personCommand({
  name: "user erase",
  summary: "Replaces a person's name and address by a number, for ever, and shuts the account; what they published stays.",
  usage: "--email E",
  details: ["--email  whom"],
  async run({ id }) {
    const done = await eraseUser(commandActor, id);
    return done.ok ? ok({ text: `Account ${id} is erased. Backups made before still hold the person.`, data: { id } }) : done;
  },
});
