/** A public address is answered from the cache, and on a miss by one rendering that knows its publication and nothing of its reader. */
import "server-only";
import type { IncomingMessage, ServerResponse } from "node:http";
import { plainBody } from "../answers/plain-answers";
import type { SecurityPolicy } from "../answers/security-headers";
import type { ApiDoor, InwardHeaders } from "../api-door/api-door";
import { readWholeSeries, type SeriesBodies } from "../api-door/whole-series";
import { type Moment, momentOf, type ResolveAsOf } from "../moment";
import type { PublicationFeed } from "../publication-feed";
import { type ReaderLimits, waitFor } from "../reader-limits";
import type { PublicAddress } from "../response-cache/address";
import { VARIANT_HEADERS } from "../response-cache/marks";
import type { Outcome, ResponseCache } from "../response-cache/response-cache";
import { variantOf } from "../response-cache/send";
import type { InnerServer, Rendered } from "./inner-server";
import { makePublic } from "./make-public";

export interface PublicDoorParts {
  cache: ResponseCache;
  feed: PublicationFeed;
  inner: InnerServer;
  api: ApiDoor;
  policy: SecurityPolicy;
  limits: Pick<ReaderLimits, "take">;
  resolveAsOf: ResolveAsOf;
  seriesBodies?: SeriesBodies;
  /** Host and protocol by which people reach the site; kept answers know no other. */
  site: { host: string; proto: string };
  rendered: (kind: string, status: number, ms: number) => void;
}

/** Who asks first: the API counts its calls by address. */
export interface Asker {
  id: string;
  address: string;
}

/**
 * Next gives crawlers of this kind the whole page at once, with its metadata in the head. A kept page should be that for
 * everybody: it is sent whole anyway, and readers without script would not see what is streamed in later.
 */
const RENDER_AGENT = "Puente (whole pages, as for Twitterbot)";
/** Client navigation sends its state in a header; an unusually long one is answered by itself. */
const VARIANT_MAX = 6_000;

export async function answerPublic(parts: PublicDoorParts, address: PublicAddress, req: IncomingMessage, res: ServerResponse, asker: Asker): Promise<void> {
  const moment = address.asOf === null ? (momentOf(address, parts.feed.current(), parts.resolveAsOf) as Moment) : await momentOrNull(parts, address);
  if (!moment) {
    if (await parts.cache.answerInDoubt(req, res)) return;
    throw new Error("The moment cannot be resolved: the database is away");
  }
  const variant = address.kind === "page" ? variantOf(req, VARIANT_HEADERS) : [];
  const query = queryOf(moment.address, variant.length > 0);
  const text = variant.flat().join("\n");
  const { at, bound, fixed } = moment;
  const key = `${address.kind} ${moment.address.path}?${query} ${bound ? "" : at}\n${text}`;
  const make = async (): Promise<Outcome> => {
    const outcome = await makeOnce(parts, moment, query, variant, asker);
    return text.length > VARIANT_MAX ? { ...outcome, keep: false } : outcome;
  };
  await parts.cache.serve({ key, publication: at, bound, fixed, make }, req, res);
}

async function momentOrNull(parts: PublicDoorParts, address: PublicAddress): Promise<Moment | null> {
  try {
    return await momentOf(address, parts.feed.current(), parts.resolveAsOf);
  } catch (cause) {
    if (await parts.feed.verify()) throw cause;
    return null;
  }
}

/** `_rsc` is Next's checksum of the variant: it belongs to the variant, and without one it is noise. */
function queryOf({ query, asOf }: PublicAddress, variant: boolean): string {
  if (query === "" && asOf === null) return "";
  const params = new URLSearchParams(query);
  if (!variant) params.delete("_rsc");
  if (asOf !== null) params.append("asOf", asOf);
  return params.toString();
}

async function makeOnce(parts: PublicDoorParts, moment: Moment, query: string, variant: [string, string][], asker: Asker): Promise<Outcome> {
  const { address, at, status, fixed } = moment;
  const url = query === "" ? address.path : `${address.path}?${query}`;
  const headers: InwardHeaders = {
    host: parts.site.host,
    "x-forwarded-host": parts.site.host,
    "x-forwarded-proto": parts.site.proto,
    "x-forwarded-for": address.kind === "api" ? asker.address : "127.0.0.1",
    "x-puente-publication": String(at),
    "x-request-id": asker.id,
  };
  const wait = address.kind === "asset" ? 0 : parts.limits.take(address.kind === "api" ? "api" : "page", asker.address);
  if (wait > 0) return makePublic(tooMany(address.kind === "api", wait), { address, publication: at, pinned: fixed }, parts.policy);
  const started = performance.now();
  const rendered = address.kind === "api" ? await readApi(parts, address, query, at, headers) : await renderPage(parts, url, address.asOf === null ? headers : { ...headers, "x-puente-as-of": address.asOf }, variant);
  const shown = rendered.status === 404 && address.kind !== "api" && variant.length === 0 ? await renderMissing(parts, address, headers) : rendered;
  parts.rendered(address.kind, shown.status, performance.now() - started);
  return makePublic(shown, { address, publication: at, pinned: fixed, status }, parts.policy);
}

/** It is on nobody else's account, and neither kept nor shared (`make-public`). */
function tooMany(api: boolean, wait: number): Rendered {
  const { type, body } = plainBody(api, 429, waitFor(wait));
  const headers = ["Content-Type", type, "Retry-After", String(wait), ...(api ? ["Access-Control-Allow-Origin", "*"] : [])];
  return { status: 429, headers, body: Buffer.from(body) };
}

/** While the database is away the long way says so properly. */
async function readApi(parts: PublicDoorParts, address: PublicAddress, query: string, at: number, headers: InwardHeaders): Promise<Rendered> {
  const whole = parts.seriesBodies ? await readWholeSeries(parts.seriesBodies, address.path, query, at).catch(() => null) : null;
  return whole ?? parts.api.read(query === "" ? address.path : `${address.path}?${query}`, headers);
}

/** Next answers what is not found with an empty page that a script fills; this one is whole. */
async function renderMissing(parts: PublicDoorParts, { prefix }: PublicAddress, headers: Record<string, string>): Promise<Rendered> {
  return { ...(await renderPage(parts, `${prefix}/missing`, headers, [])), status: 404 };
}

async function renderPage(parts: PublicDoorParts, url: string, headers: Record<string, string>, variant: [string, string][]): Promise<Rendered> {
  const rendered = await parts.inner.render(url, { ...headers, ...Object.fromEntries(variant), "user-agent": RENDER_AGENT });
  if (rendered.status >= 500) throw new Error(`Rendering ${url.split("?")[0]} answered ${rendered.status}`);
  return rendered;
}
