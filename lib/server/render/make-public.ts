/** What the pages and the API answer to everybody becomes an answer that can be kept: whole, with its policy, and with nothing of one reader in it. */
import "server-only";
import { inlineScriptHashes } from "../answers/inline-script-hashes";
import { contentSecurityPolicy, DATA_POLICY, isFramed, type SecurityPolicy, securityHeaders } from "../answers/security-headers";
import type { PublicAddress } from "../response-cache/address";
import { VARIANT_HEADERS } from "../response-cache/marks";
import type { Outcome } from "../response-cache/response-cache";
import type { Rendered } from "./inner-server";

/** What an answer is made of beside its rendering. */
export interface Making {
  address: PublicAddress;
  publication: number;
  /** Asked for by its number, so that it cannot change. */
  pinned: boolean;
  /** A refused moment is shown as a page, and is a bad request all the same. */
  status?: number;
}

// Written anew by the cache, true of one connection only, or nobody's business.
const DROPPED = new Set([
  "cache-control", "connection", "content-encoding", "content-length", "content-security-policy", "date", "keep-alive",
  "transfer-encoding", "vary", "x-powered-by", "x-nextjs-cache", "x-nextjs-prerender", "x-nextjs-stale-time", "x-request-id",
]);
const LIVE = "public, max-age=0, must-revalidate";
const PAGE_VARY = ["Accept-Encoding", ...VARIANT_HEADERS].join(", ");
/** Others asking at the same time must not be told what was said to one. */
const OWN_STATUSES = new Set([401, 403, 429]);
/** The API has named the content already; hashing it once is enough. */
const STRONG_TAG = /^"([\w-]{16,64})"$/;

export function makePublic(rendered: Rendered, making: Making, policy: SecurityPolicy): Outcome {
  const { address, publication } = making;
  // On no list, so whatever was rendered there is not to be found there.
  const status = making.status ?? (address.kind === "unknown" && rendered.status === 200 ? 404 : rendered.status);
  const { headers, type, tag, ownPublication, setsCookie } = readHeaders(rendered.headers);
  const own = OWN_STATUSES.has(status) || setsCookie;
  const keep = status === 200 && !own && address.kind !== "unknown";
  for (const text of securityHeaders(policy)) headers.push(text);
  headers.push("Content-Security-Policy", type.startsWith("text/html") ? pagePolicy(rendered.body, address, policy) : DATA_POLICY);
  // An API read resolves its own moment, and then says itself which publication it answered from.
  if (address.kind !== "asset" && !ownPublication) headers.push("Puente-Publication", String(publication));
  const vary = address.kind === "page" ? PAGE_VARY : "Accept-Encoding";
  return { status, headers, type, tag, body: rendered.body, vary, cacheControl: keep ? cachingOf(making) : "no-store", publication, keep, shared: !own };
}

interface HeadersRead {
  /** Those to be kept, as name, value, name, value. */
  headers: string[];
  type: string;
  tag: string | undefined;
  ownPublication: boolean;
  setsCookie: boolean;
}

function readHeaders(raw: readonly string[]): HeadersRead {
  const read: HeadersRead = { headers: [], type: "", tag: undefined, ownPublication: false, setsCookie: false };
  for (let i = 0; i < raw.length; i += 2) {
    const name = raw[i] as string;
    const value = raw[i + 1] as string;
    const lower = name.toLowerCase();
    if (lower === "etag") read.tag = STRONG_TAG.exec(value)?.[1];
    else if (!DROPPED.has(lower)) {
      read.headers.push(name, value);
      if (lower === "content-type") read.type = value;
      else if (lower === "puente-publication") read.ownPublication = true;
      else if (lower === "set-cookie") read.setsCookie = true;
    }
  }
  return read;
}

function pagePolicy(body: Buffer, address: PublicAddress, policy: SecurityPolicy): string {
  return contentSecurityPolicy(policy, isFramed(address.path), inlineScriptHashes(body.toString("utf8")));
}

function cachingOf({ address, pinned }: Making): string {
  if (address.kind === "asset") return "public, max-age=31536000, immutable";
  if (!pinned) return LIVE;
  // A page names scripts that the next release replaces; figures of the past stay as they are.
  return address.kind === "page" ? "public, max-age=3600" : "public, max-age=2592000, immutable";
}
