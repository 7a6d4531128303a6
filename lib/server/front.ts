/** Every request comes in here: from memory if it can be, otherwise to the pages, the API or the operator's answers. */
import "server-only";
import type { IncomingMessage, ServerResponse } from "node:http";
import { answerPlainly, isApi } from "./answers/plain-answers";
import { refusalOf } from "./answers/refusal";
import type { SecurityPolicy } from "./answers/security-headers";
import { answerUnexpected } from "./answers/unexpected";
import { type ApiDoor, type ApiFetch, openApiDoor } from "./api-door/api-door";
import { answerApiCall } from "./api-door/answer-api-call";
import type { SeriesBodies } from "./api-door/whole-series";
import { type Logger, nextRequestId, pathOf } from "./logger";
import { createMetrics, type PoolCounts } from "./metrics/metrics";
import { momentOf, type ResolveAsOf } from "./moment";
import { answerOperator, type OperatorParts } from "./operator-door";
import { answerPersonally } from "./personal-door";
import type { PublicationFeed } from "./publication-feed";
import { ReaderLimits, waitFor } from "./reader-limits";
import { openInnerServer, type PageHandler } from "./render/inner-server";
import { answerPublic, type PublicDoorParts } from "./render/public-door";
import { originOf } from "./request-origin";
import { type PublicAddress, readAddress, readUnknown } from "./response-cache/address";
import { ResponseCache } from "./response-cache/response-cache";
import { isFromHere } from "./same-origin";

export interface FrontOptions {
  /** Next's request handler. */
  pages: PageHandler;
  /** `fetch` of the API. */
  api: ApiFetch;
  feed: PublicationFeed;
  resolveAsOf: ResolveAsOf;
  /** Left out: every read of a series goes through the API's router. */
  seriesBodies?: SeriesBodies;
  databaseAnswers: () => Promise<unknown>;
  pendingMigrations: () => Promise<string[]>;
  log: Logger;
  /** The address by which people reach the site, such as https://puente.example.org. */
  publicUrl: string;
  trustProxy: number;
  /** Pages change while they are written: nothing is kept, and Next's development client may run. */
  dev: boolean;
  cacheBytesMax?: number;
  /** Left out: those of the product. */
  limits?: Pick<ReaderLimits, "take">;
  pool?: () => PoolCounts;
}

export interface Front {
  handle(req: IncomingMessage, res: ServerResponse): void;
  /** From now on `/api/ready` says no. */
  beginStop(): void;
  close(): Promise<void>;
}

export async function openFront(options: FrontOptions): Promise<Front> {
  const site = new URL(options.publicUrl);
  const policy: SecurityPolicy = { https: site.protocol === "https:", dev: options.dev };
  const cache = new ResponseCache({ publication: options.feed, bytesMax: options.cacheBytesMax });
  const metrics = createMetrics({ cache, feed: options.feed, pool: options.pool });
  const inner = await openInnerServer(options.pages);
  const api = openApiDoor(options.api, options.log);
  const limits = options.limits ?? new ReaderLimits();
  const state = { stopping: false };
  const parts: Parts = {
    options, policy, api, cache, limits,
    public: {
      cache, inner, api, policy, limits, feed: options.feed, resolveAsOf: options.resolveAsOf, seriesBodies: options.seriesBodies,
      site: { host: site.host, proto: site.protocol.slice(0, -1) }, rendered: metrics.rendered,
    },
    operator: {
      databaseAnswers: options.databaseAnswers, pendingMigrations: options.pendingMigrations, metrics,
      publication: () => options.feed.current(), stopping: () => state.stopping,
    },
  };
  return {
    handle(req, res) {
      if (!cache.answer(req, res)) void answerSlowly(parts, req, res);
    },
    beginStop: () => void (state.stopping = true),
    async close() {
      await inner.close();
      cache.close();
    },
  };
}

interface Parts {
  options: FrontOptions;
  policy: SecurityPolicy;
  cache: ResponseCache;
  limits: Pick<ReaderLimits, "take">;
  api: ApiDoor;
  public: PublicDoorParts;
  operator: OperatorParts;
}

/** Everything that memory does not answer at once; it never rejects. */
async function answerSlowly(parts: Parts, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const { log, feed } = parts.options;
  const id = nextRequestId();
  const started = performance.now();
  const seen = { kind: "refused" };
  const ended = () => {
    const ms = Math.round((performance.now() - started) * 10) / 10;
    parts.operator.metrics.request(seen.kind, res.statusCode, ms);
    // Public answers are counted, and logged only for whoever looks for a fault.
    const level = seen.kind === "public" || seen.kind === "operator" ? "debug" : "info";
    if (log.isLevelEnabled(level)) log[level]({ id, kind: seen.kind, method: req.method, path: pathOf(req.url ?? ""), status: res.statusCode, ms }, "request");
  };
  try {
    await route(parts, req, res, id, seen);
    // What is written over the reader's own connection ends when that does.
    if (res.writableEnded) ended();
    else res.once("close", ended);
  } catch (cause) {
    if (res.destroyed && !res.headersSent) return;
    answerUnexpected(log, req, res, id, cause, await feed.verify());
    ended();
  }
}

async function route(parts: Parts, req: IncomingMessage, res: ServerResponse, id: string, seen: { kind: string }): Promise<void> {
  const refusal = refusalOf(req);
  if (refusal) return answerPlainly(req, res, refusal.status, refusal.detail, refusal.headers);
  const url = req.url as string;
  const origin = originOf(req, parts.options.trustProxy);
  if (!isFromHere(req, origin.host)) return answerPlainly(req, res, 403, "This change was sent by a page of another site.");
  const path = pathOf(url);
  const reads = req.method === "GET" || req.method === "HEAD";
  if (reads && path.startsWith("/api/") && !path.startsWith("/api/v1/")) {
    seen.kind = "operator";
    if (await answerOperator(parts.operator, path, res)) return;
  }
  const address = reads ? publicAddress(req, url) : null;
  if (address && !parts.options.dev) {
    seen.kind = "public";
    return answerPublic(parts.public, address, req, res, { id, address: origin.address });
  }
  const own = isApi(url) && !path.startsWith("/api/auth/");
  // What memory never keeps costs as much as what it does not have yet; the API itself counts writes, and tokens that are none.
  const wait = own && reads && req.headers.authorization === undefined ? parts.limits.take("api", origin.address) : 0;
  if (wait > 0) return answerPlainly(req, res, 429, waitFor(wait), { "Retry-After": String(wait) });
  seen.kind = own ? "api" : "page";
  const call = { id, origin, publication: parts.options.feed.current() };
  if (own) return answerApiCall(parts.api, parts.policy, req, res, call);
  const headers = address ? await developmentMoment(parts, address, req) : undefined;
  await answerPersonally(parts.options.pages, parts.policy, req, res, { ...call, headers });
}

/** With a token an API read is its sender's own; a page is the same for everybody. */
function publicAddress(req: IncomingMessage, url: string): PublicAddress | null {
  const address = readAddress(url) ?? readUnknown(url);
  return address?.kind === "api" && req.headers.authorization !== undefined ? null : address;
}

/** In development nothing is kept, and pages are still told their moment. */
async function developmentMoment(parts: Parts, address: PublicAddress, req: IncomingMessage): Promise<Record<string, string> | undefined> {
  const moment = await momentOf(address, parts.options.feed.current(), parts.options.resolveAsOf);
  if (moment.status) req.url = `${moment.address.path}?${moment.address.query}`;
  if (address.asOf === null || moment.status) return undefined;
  return { "x-puente-publication": String(moment.at), "x-puente-as-of": address.asOf };
}
