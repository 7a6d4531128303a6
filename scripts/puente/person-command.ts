/** A command about one person, who is named by their address, also where the account is disabled. */
import { commandActor } from "@/lib/access/command";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";
import { listUsers } from "@/lib/reading/account/list-users";
import { type Answer, type Arguments, type Command, requiredText } from "./command";

interface Person {
  id: number;
  email: string;
}

interface PersonCommand extends Omit<Command, "words" | "required" | "database" | "options" | "run"> {
  /** Beside the address. */
  options?: Command["options"];
  run: (person: Person, given: Arguments) => Promise<Result<Answer>>;
}

/** The command, which finds the person first, or says that there is none. */
export function personCommand({ options, run, ...command }: PersonCommand): Command {
  return {
    ...command,
    options: { email: { type: "string" }, ...options },
    words: 0,
    required: ["email"],
    database: "ready",
    async run(given) {
      const person = await findPerson(requiredText(given, "email"));
      return person.ok ? run(person.value, given) : person;
    },
  };
}

async function findPerson(email: string): Promise<Result<Person>> {
  const users = await listUsers(commandActor);
  if (!users.ok) return users;
  const found = users.value.find((user) => user.email === email.trim().toLowerCase());
  return found ? ok({ id: found.id, email: found.email }) : fail(problem("not-found", { what: email }));
}
