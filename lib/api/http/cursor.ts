/** A cursor is where a list goes on, in a form that only the API makes: one made up or taken from another list is refused. */
import "server-only";
import { hash } from "node:crypto";
import { problem } from "@/lib/domain/problem";
import { fail, ok, type Result } from "@/lib/domain/result";

const LENGTH_MAX = 400;
const FORGED = "This is no cursor of this list; take nextCursor from the answer before, or leave it out.";

// It guards against mistakes, not against attack: what a cursor can name, anybody may read.
const checksum = (payload: string) => hash("sha256", `cursor\n${payload}`, "hex").slice(0, 8);

/** `list` names the list, `after` is what it is sorted by. */
export function encodeCursor(list: string, after: string): string {
  const payload = `${list}\n${after}`;
  return Buffer.from(`${checksum(payload)}${payload}`).toString("base64url");
}

/** What stands in the cursor, or why it is none. */
export function decodeCursor(list: string, cursor: string): Result<string> {
  const text = cursor.length <= LENGTH_MAX ? Buffer.from(cursor, "base64url").toString() : "";
  const payload = text.slice(8);
  const after = payload.slice(list.length + 1);
  const genuine = after !== "" && payload === `${list}\n${after}` && encodeCursor(list, after) === cursor;
  return genuine ? ok(after) : fail(problem("invalid-input", {}, { errors: [{ path: "cursor", message: FORGED }] }));
}
