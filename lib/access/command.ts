/** Whoever can run the command line on the machine itself has the machine, and acts with every right; the audit log says so. */
import "server-only";
import type { Actor } from "@/lib/domain/role";
import { prisma } from "@/lib/db/client";
import { grantsOf } from "./grants-of";

/** The actor of a command that needs no person. */
export const commandActor: Actor = { userId: 0, name: "Command line", role: "admin", via: "command" };

/** A person on whose behalf a command acts, with that person's role; null where there is none. */
export async function actorOfEmail(email: string): Promise<Actor | null> {
  const user = await prisma().user.findUnique({ where: { email: email.trim().toLowerCase() }, include: { grants: true } });
  if (!user || user.disabledAt || user.kind !== "person") return null;
  return { userId: user.id, name: user.name, role: user.role as Actor["role"], grants: grantsOf(user.grants), via: "command" };
}
