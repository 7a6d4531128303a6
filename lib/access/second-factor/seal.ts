/** What has to be read again and must not be read by others is kept sealed: whoever has only the database has nothing. */
import "server-only";
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { settings } from "../settings";

const CIPHER = "aes-256-gcm";
const FORM = "v1";

/** A key of its own, so that the secret that signs sessions is used for nothing else. */
const key = () => Buffer.from(hkdfSync("sha256", settings().secret, "", "puente second factor", 32));

/** Seals a text for `owner`, in whose row alone it opens. */
export function seal(text: string, owner: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv(CIPHER, key(), iv).setAAD(Buffer.from(owner));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return [FORM, ...[iv, cipher.getAuthTag(), sealed].map((part) => part.toString("base64url"))].join(".");
}

/** The text; null where it was changed, was sealed for somebody else, or with another NEXTAUTH_SECRET. */
export function openSealed(sealed: string, owner: string): string | null {
  const [form, iv, tag, text] = sealed.split(".");
  if (form !== FORM || iv === undefined || tag === undefined || text === undefined) return null;
  try {
    const decipher = createDecipheriv(CIPHER, key(), Buffer.from(iv, "base64url")).setAAD(Buffer.from(owner)).setAuthTag(Buffer.from(tag, "base64url"));
    return Buffer.concat([decipher.update(Buffer.from(text, "base64url")), decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}
