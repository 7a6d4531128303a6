/** A request's address is public or it is not, and a public one has exactly one spelling. */
import "server-only";
import { PREFIXED_LOCALES, PUBLIC_ROUTES, type PublicRoute } from "./public-routes";

export interface PublicAddress {
  kind: "page" | "api" | "asset" | "unknown";
  /** As asked for, language included. */
  path: string;
  /** The language's prefix, such as `/es`; empty for English. */
  prefix: string;
  /** Known parameters in a fixed order, without `asOf` of a page; empty or `a=1&b=2`. */
  query: string;
  /** The moment a page is asked for; an API read resolves its own. */
  asOf: string | null;
}

/** Longer queries are answered and not kept. */
const QUERY_MAX = 2_000;
const ASOF_MAX = 60;
const API_READ = /^\/api\/v1\/[A-Za-z0-9_.~-]+(\/[A-Za-z0-9_.~-]+){0,3}$/;
// Answers of any length, and what only tokens may see.
const API_NOT_KEPT = /^\/api\/v1\/(data|changesets)(\/|$)|\.xlsx$/;
const ASSET = /^\/_next\/static\/[A-Za-z0-9_.~/-]+$/;
/** Pages that ask who one is, and what is no page. */
const DESK = /^\/(?:admin|sign-in|setup|forgot|set-password)(?:\/|$)/;
const NO_PAGE = /^\/(?:_next|api|embed|oembed)(?:\/|$)|\.[^/]*$/;
const LOCALE = new RegExp(`^/(?:${PREFIXED_LOCALES.join("|")})(?=/|$)`);

/** The public address behind `url` (path and query as the request line has them), or null. */
export function readAddress(url: string): PublicAddress | null {
  const mark = url.indexOf("?");
  const path = mark === -1 ? url : url.slice(0, mark);
  const rawQuery = mark === -1 ? "" : url.slice(mark + 1);
  if (rawQuery.length > QUERY_MAX || path.includes("..")) return null;
  if (path.startsWith("/api/")) return readApi(path, rawQuery);
  if (ASSET.test(path)) return { kind: "asset", path, prefix: "", query: "", asOf: null };
  return readPage(path, rawQuery);
}

/** An address that looks like a page's and is on no list: whatever is answered is the same for everybody, and not kept. */
export function readUnknown(url: string): PublicAddress | null {
  const [path = "", query = ""] = url.split(/\?(.*)/s);
  const prefix = LOCALE.exec(path)?.[0] ?? "";
  return DESK.test(path.slice(prefix.length)) || NO_PAGE.test(path) ? null : { kind: "unknown", path, prefix, query, asOf: null };
}

function readApi(path: string, rawQuery: string): PublicAddress | null {
  if (!API_READ.test(path) || API_NOT_KEPT.test(path)) return null;
  if (rawQuery === "") return { kind: "api", path, prefix: "", query: "", asOf: null };
  // Unknown names stay: the API refuses them, and what is refused is not kept.
  const params = new URLSearchParams(rawQuery);
  params.sort();
  return { kind: "api", path, prefix: "", query: params.toString(), asOf: null };
}

function readPage(path: string, rawQuery: string): PublicAddress | null {
  const prefix = LOCALE.exec(path)?.[0] ?? "";
  const rest = path.slice(prefix.length) || "/";
  // "/es/" is not "/es": the page redirects, and a redirect is not kept.
  if (prefix !== "" && rest === "/" && path !== prefix) return null;
  const route = PUBLIC_ROUTES.find((candidate) => candidate.path.test(rest));
  if (!route || (prefix !== "" && !route.localized)) return null;
  if (rawQuery === "") return { kind: "page", path, prefix, query: "", asOf: null };
  const params = new URLSearchParams(rawQuery);
  const asOf = route.asOf ? (params.get("asOf")?.slice(0, ASOF_MAX) ?? null) : null;
  return { kind: "page", path, prefix, query: knownParams(route, params), asOf: asOf || null };
}

function knownParams(route: PublicRoute, params: URLSearchParams): string {
  const known = new URLSearchParams();
  for (const name of [...route.query, "_rsc"]) for (const value of params.getAll(name)) known.append(name, value);
  return known.toString();
}
