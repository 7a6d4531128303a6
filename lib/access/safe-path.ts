/** Where a person goes after signing in is a page of this site, whatever the address asked for. */
import "server-only";

const HOME = "/admin";
const LENGTH_MAX = 1000;

/** The path with its query if it stays on this site; otherwise the desk. */
export function safePath(asked: unknown): string {
  if (typeof asked !== "string" || asked.length > LENGTH_MAX) return HOME;
  // Browsers read a backslash as a slash and drop tabs and line ends, so that "/\evil" and "/\t/evil" leave the site.
  if (!asked.startsWith("/") || /[\\\u0000-\u0020\u007f]/.test(asked) || asked.startsWith("//")) return HOME;
  const here = "http://here.invalid";
  if (!URL.canParse(asked, here)) return HOME;
  const { origin, pathname, search } = new URL(asked, here);
  // Dots may have folded into a second slash at the beginning.
  if (origin !== here || pathname.startsWith("//")) return HOME;
  return /^(?:\/[a-z]{2})?\/(?:sign-in|setup|forgot|set-password|api)(?:\/|$)/.test(pathname) ? HOME : pathname + search;
}
