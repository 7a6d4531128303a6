/** The embed that shows what an address of this site shows. */
import { LOCALES } from "@/lib/domain/text";
import { isIndicatorCode, NO_COUNTERPART } from "@/lib/domain/series-key";

/** The embed's whole address; null where `text` is no chart of the site at `origin` with its series chosen. */
export function embedAddress(text: string, origin: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.origin !== origin) return null;
  if (url.pathname === "/embed/series") return url.href;
  const [, lang, code] = /^(?:\/(es|pt|zh))?\/indicators\/([^/]+)$/.exec(url.pathname) ?? [];
  if (code === undefined || !isIndicatorCode(code)) return null;
  const { searchParams: given } = url;
  const partners = given.getAll("counterpart");
  const params = new URLSearchParams();
  for (const area of given.getAll("area")) for (const partner of partners.length > 0 ? partners : [NO_COUNTERPART]) params.append("s", `${code}.${area}.${partner}.${given.get("freq") ?? "A"}`);
  if (!params.has("s")) return null;
  for (const name of ["from", "to", "scale", "transform", "asOf"]) if (given.has(name)) params.set(name, given.get(name)!);
  const locale = LOCALES.find((each) => each === lang);
  if (locale) params.set("lang", locale);
  return `${origin}/embed/series?${params.toString()}`;
}
