/** A kept answer goes out in one write, or as 304 where the reader has it already. */
import "server-only";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Entry, Rendition } from "./entry";

const STALE = ["Puente-Stale", "1", "Warning", '110 - "Response is Stale"'];

/** Writes it, and tells whether that was a 304. Node leaves out the body of an answer to HEAD. */
export function send(res: ServerResponse, entry: Entry, rendition: Rendition, ifNoneMatch: string, stale: boolean): boolean {
  if (ifNoneMatch !== "" && entry.status === 200 && matches(ifNoneMatch, rendition.etag)) {
    res.writeHead(304, stale ? [...rendition.head304, ...STALE] : rendition.head304);
    res.end();
    return true;
  }
  res.writeHead(entry.status, stale ? [...rendition.head, ...STALE] : rendition.head);
  res.end(rendition.bytes);
  return false;
}

/** Weak tags count as equal: a proxy that compresses weakens the tag, and the content is the same (RFC 9110, 13.1.2). */
export function matches(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch === etag) return true;
  if (ifNoneMatch.trim() === "*") return true;
  return ifNoneMatch.split(",").some((part) => part.trim().replace(/^W\//, "") === etag);
}

/** The reader's variant of a page: the values of the headers that change what Next answers. */
export function variantOf(req: IncomingMessage, names: readonly string[]): [string, string][] {
  return names.flatMap((name) => {
    const value = req.headers[name];
    return typeof value === "string" ? [[name, value] as [string, string]] : [];
  });
}
