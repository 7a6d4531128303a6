/** What stands above an answer: who may read it, how long it keeps, and which publication it was made from. */
import "server-only";

/** Anybody's script may read what anybody may read; no cookie ever comes with it, since credentials are not allowed. */
export const ANY_ORIGIN = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Puente-Publication, Retry-After, Link, Content-Disposition, Puente-Note, Puente-Left-Out",
} as const;

/** For the preflight of a read. */
export const PREFLIGHT = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
  "Access-Control-Allow-Headers": "Accept, Accept-Language, Content-Type, If-None-Match",
  "Access-Control-Max-Age": "86400",
} as const;

/** Kept by anybody, asked about each time: the next publication may come at any moment. */
export const PUBLIC_CACHE = { "Cache-Control": "public, no-cache" } as const;
export const PRIVATE_CACHE = { "Cache-Control": "private, no-cache", Vary: "Authorization" } as const;

/** What was done to the figures of a file, in words, and what was left out of it: CSV has no place for either. */
export const NOTE = "Puente-Note";
export const LEFT_OUT = "Puente-Left-Out";

export const PUBLICATION = "Puente-Publication";
export const JSON_TYPE = { "Content-Type": "application/json; charset=utf-8" } as const;
