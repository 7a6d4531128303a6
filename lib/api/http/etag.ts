/** What an answer is, byte for byte, is named by its ETag, so that nobody is sent what they have. */
import "server-only";
import { hash } from "node:crypto";

/** 22 characters of base64url are 132 bits: two answers do not share one. */
const LENGTH = 22;

/** The strong ETag of a body (RFC 9110 section 8.8.3). */
export const etagOf = (body: string): string => `"${hash("sha256", body, "base64url").slice(0, LENGTH)}"`;

/** Whether If-None-Match names this ETag; compared weakly, as the section on it says, so `W/` does not matter. */
export function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  if (ifNoneMatch === etag || ifNoneMatch.trim() === "*") return true;
  return ifNoneMatch.split(",").some((one) => one.trim().replace(/^W\//, "") === etag);
}
