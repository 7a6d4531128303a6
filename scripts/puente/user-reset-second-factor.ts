/** A person who has lost authenticator and recovery codes signs in by password again. */
import { commandActor } from "@/lib/access/command";
import { ok } from "@/lib/domain/result";
import { resetSecondFactor } from "@/lib/editing/accounts/change-user";
import { requiredText } from "./command";
import type { Command } from "./command";
import { findUser } from "./find-user";

export const userResetSecondFactor: Command = {
  name: "user reset-second-factor",
  summary: "Takes authenticator, recovery codes and passkeys from an account and ends its sessions.",
  usage: "--email E",
  details: ["--email  whose second factor"],
  options: { email: { type: "string" } },
  words: 0,
  required: ["email"],
  database: "ready",
  async run(given) {
    const user = await findUser(requiredText(given, "email"));
    if (!user.ok) return user;
    const { id, email } = user.value;
    const done = await resetSecondFactor(commandActor, id);
    return done.ok ? ok({ text: `${email} signs in with the password alone again.`, data: { id, email } }) : done;
  },
};
