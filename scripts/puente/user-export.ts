/** All that is kept of a person, for whoever asked to see it. */
import { commandActor } from "@/lib/access/command";
import { ok } from "@/lib/domain/result";
import { exportPerson } from "@/lib/reading/account/export-person";
import { personCommand } from "./person-command";

export const userExport = personCommand({
  name: "user export",
  summary: "Prints all that is kept of a person, as JSON, without secrets.",
  usage: "--email E",
  details: ["--email  of whom"],
  async run({ id }) {
    const found = await exportPerson(commandActor, id);
    return found.ok ? ok({ text: JSON.stringify(found.value, null, 2), data: found.value }) : found;
  },
});
