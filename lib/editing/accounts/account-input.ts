/** What a person types about an account is checked once, by the same schema in form and command line. */
import { z } from "zod";
import { ROLES } from "@/lib/domain/role";

/** Lower case, since addresses that differ only in case belong to one person. */
export const emailInput = z.string().trim().toLowerCase().max(320).regex(/^[^\s@]+@[^\s@]+\.?[^\s@]+$/, "Write an e-mail address such as name@example.org.");
export const nameInput = z.string().trim().min(1, "Write a name.").max(120);
export const roleInput = z.enum(ROLES, `A role is one of ${ROLES.join(", ")}.`);

export const accountInput = z.strictObject({ email: emailInput, name: nameInput, role: roleInput, password: z.string().max(1000).optional() });
export type AccountInput = z.output<typeof accountInput>;
