/** A person who has lost authenticator and recovery codes signs in by password again. */
import { commandActor } from "@/lib/access/command";
import { ok } from "@/lib/domain/result";
import { resetSecondFactor } from "@/lib/editing/accounts/change-user";
import { personCommand } from "./person-command";

export const userResetSecondFactor = personCommand({
  name: "user reset-second-factor",
  summary: "Takes authenticator, recovery codes and passkeys from an account and ends its sessions.",
  usage: "--email E",
  details: ["--email  whose second factor"],
  async run({ id, email }) {
    const done = await resetSecondFactor(commandActor, id);
    return done.ok ? ok({ text: `${email} signs in with the password alone again.`, data: { id, email } }) : done;
  },
});
