/** Break-glass: in an emergency one administrator publishes alone, and the log says so. */
import { actorOfEmail } from "@/lib/access/command";
import { problem } from "@/lib/domain/problem";
import { fail, ok } from "@/lib/domain/result";
import { publishChangeset } from "@/lib/editing/changesets/publish-changeset";
import { requiredText, UsageError } from "./command";
import type { Command } from "./command";

export const publishAlone: Command = {
  name: "publish-alone",
  summary: "For an emergency: publishes a submitted changeset without a second person. It is logged and shown as such.",
  usage: "CHANGESET --email E --reason TEXT",
  details: ["--email   the administrator who answers for it", "--reason  why it could not wait; public"],
  options: { email: { type: "string" }, reason: { type: "string" } },
  words: 1,
  required: ["email", "reason"],
  database: "ready",
  async run(given) {
    const id = Number(given.words[0]);
    if (!Number.isSafeInteger(id) || id < 1) throw new UsageError("CHANGESET is a number, such as 17.");
    const email = requiredText(given, "email");
    const actor = await actorOfEmail(email);
    if (!actor) return fail(problem("not-found", { what: email }));
    if (actor.role !== "admin") return fail(problem("forbidden", { needed: "admin" }));
    const published = await publishChangeset(actor, id, { breakGlass: true, note: requiredText(given, "reason") });
    if (!published.ok) return published;
    return ok({ text: `Changeset ${id} is publication ${published.value.publication}.`, data: published.value });
  },
};
