/** Every public page is listed here with the query parameters it reads: no other one reaches it, or makes a second copy of it. */
import "server-only";

/** How a chart or a table of figures is looked at. */
const VIEW = ["area", "counterpart", "freq", "from", "to", "transform", "year", "base", "view", "mark", "scale", "scales", "sort"] as const;
const LIST = ["q", "pillar", "area", "source", "kind", "status", "from", "to", "sort", "page", "cursor"] as const;
const CODE = "[A-Za-z0-9_-]{1,64}";

export interface PublicRoute {
  /** Matches the path without its language. */
  readonly path: RegExp;
  /** Names in the order in which they stand in the key. */
  readonly query: readonly string[];
  /** Whether `?asOf=` shows it as it stood at another moment. */
  readonly asOf: boolean;
  /** Whether it exists in every language, or once. */
  readonly localized: boolean;
}

const page = (path: string, query: readonly string[] = []): PublicRoute => ({ path: new RegExp(`^${path}$`), query, asOf: true, localized: true });
const file = (path: string, query: readonly string[] = []): PublicRoute => ({ path: new RegExp(`^${path}$`), query, asOf: false, localized: false });

/** Add a page, or a parameter of one, here first. */
export const PUBLIC_ROUTES: readonly PublicRoute[] = [
  page("/", [...VIEW, "basis"]),
  page(`/pillars/${CODE}`, VIEW),
  page("/indicators", [...LIST, "freq", "counterpart"]),
  page(`/indicators/${CODE}`, [...VIEW, "s", "at"]),
  page("/countries", ["sort", "order", "group"]),
  page("/countries/[A-Z]{3}", [...VIEW, "indicator", "pillar"]),
  page("/compare", ["s", ...VIEW, "add", "x", "xas", "xscale", "y", "yas", "yscale"]),
  page("/(projects|papers|claims|events)", LIST),
  page(`/(projects|claims|events)/${CODE}`, VIEW),
  page("/papers/\\d{4}", LIST),
  page("/data", LIST),
  page("/releases", ["page", "cursor"]),
  page(`/releases/${CODE}`),
  page("/search", ["q", "kind", "page", "cursor"]),
  page("/about"),
  page("/docs/api"),
  { path: /^\/embed\/series$/, query: ["s", ...VIEW, "lang"], asOf: true, localized: false },
  { path: /^\/pictures\/series\.(svg|png)$/, query: ["s", ...VIEW, "lang", "size"], asOf: true, localized: false },
  file("/feed\\.xml", ["indicator"]),
  file("/releases\\.ics"),
  file("/sitemap\\.xml"),
  file("/robots\\.txt"),
  file("/oembed", ["url", "format", "maxwidth", "maxheight"]),
];

/** The languages with a prefix; English has none. */
export const PREFIXED_LOCALES = ["es", "pt", "zh"] as const;
