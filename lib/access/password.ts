/** Passwords are kept as Argon2id hashes, and checking one takes the same time whether or not the account exists. */
import "server-only";
import { hash, verify } from "@node-rs/argon2";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";

// OWASP's second recommendation (19 MiB, two passes); id is the library's default variant.
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
export const PASSWORD_LENGTH_MIN = 12;
const PASSWORD_LENGTH_MAX = 200;
// What is left once these are taken out has to be something of one's own.
const COMMON = ["password", "passwort", "contraseña", "contrasena", "senha", "administrator", "admin", "welcome", "letmein", "iloveyou", "puente", "qwertyuiop", "qwerty", "asdfgh", "1234567890", "123456789", "12345678", "1234567", "123456", "12345", "1234"];

/** The hash to keep, or why the password will not do. */
export async function hashPassword(password: string): Promise<Result<string>> {
  const plain = password.normalize("NFC");
  const lower = plain.toLowerCase();
  const own = COMMON.reduce((left, word) => left.replaceAll(word, ""), lower);
  const easy = own.length < 4 || new Set(lower).size < 5;
  if (plain.length < PASSWORD_LENGTH_MIN || plain.length > PASSWORD_LENGTH_MAX || easy) return fail(problem("weak-password", { min: PASSWORD_LENGTH_MIN }));
  return ok(await hash(plain, OPTIONS));
}

let decoy: Promise<string> | undefined;

/** Whether the password fits the hash; without a hash the same work is done and the answer is no. */
export async function fitsPassword(kept: string | null, password: string): Promise<boolean> {
  decoy ??= hash("no account has this password", OPTIONS);
  const fits = await verify(kept ?? (await decoy), password.normalize("NFC").slice(0, PASSWORD_LENGTH_MAX)).catch(() => false);
  return kept !== null && fits;
}
