/** A link of a public page leads on within the preview, as far as there is a preview of where it leads. */
const LANGUAGE = /^\/(es|pt|zh)(?=\/|$)/;
const SEEN = /^(\/?|\/compare|\/(indicators|countries|releases)(\/[^/]+)?|\/pillars\/[^/]+)$/;

/** The address within the preview at `base` (a path without language); null where the link leads elsewhere. */
export function previewAddress(href: string, base: string, here: string): string | null {
  const [from, to] = [new URL(here), new URL(href, here)];
  if (to.origin !== from.origin) return null;
  const language = LANGUAGE.exec(to.pathname)?.[0] ?? "";
  const path = to.pathname.slice(language.length);
  if (path.startsWith(`${base}/`) || path === base || to.searchParams.has("asOf")) return null;
  return SEEN.test(path) ? `${language}${base}${path === "/" ? "" : path}${to.search}${to.hash}` : null;
}
