/** All that is kept of a person, for whoever asked to see it. */
import { commandActor } from "@/lib/access/command";
import { ok } from "@/lib/domain/result";
import { exportPerson } from "@/lib/reading/account/export-person";
import { requiredText } from "./command";
import type { Command } from "./command";
import { findUser } from "./find-user";

export const userExport: Command = {
  name: "user export",
  summary: "Prints all that is kept of a person, as JSON, without secrets.",
  usage: "--email E",
  details: ["--email  of whom"],
  options: { email: { type: "string" } },
  words: 0,
  required: ["email"],
  database: "ready",
  async run(given) {
    const user = await findUser(requiredText(given, "email"));
    if (!user.ok) return user;
    const found = await exportPerson(commandActor, user.value.id);
    return found.ok ? ok({ text: JSON.stringify(found.value, null, 2), data: found.value }) : found;
  },
};
