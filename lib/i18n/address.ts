/** Every address within the site is written in one place: language first, then the view, then the moment that is looked at. */
import type { Locale } from "@/lib/domain/text";

/** Parameters of an address; absent and empty ones are left out, several values repeat the name. */
export type AddressParams = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

/** The address of a page in the reader's language and as of the moment the reader looks at. */
export type AddressOf = (path: string, params?: AddressParams, hash?: string) => string;

/** The path as the language has it: "/indicators" → "/es/indicators". */
export function localPath(locale: Locale, path: string): string {
  if (locale === "en") return path;
  return path === "/" ? `/${locale}` : `/${locale}${path}`;
}

/** Path and parameters as one text. */
export function withParams(path: string, params: AddressParams = {}, hash?: string): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    const values = Array.isArray(value) ? (value as readonly string[]) : [value as string | number | null | undefined];
    for (const each of values) if (each !== null && each !== undefined && each !== "") query.append(name, String(each));
  }
  // A colon and a comma may stand as they are (RFC 3986), and are easier to read and to copy.
  const text = query.toString().replaceAll("%3A", ":").replaceAll("%2C", ",");
  return path + (text && `?${text}`) + (hash ? `#${hash}` : "");
}

/** Links for a page that is read in `locale`, as of `asOf` where that is given; a link that names another moment leads there. */
export function addressesFor(locale: Locale, asOf: string | null): AddressOf {
  return (path, params = {}, hash) => withParams(localPath(locale, path), asOf === null || "asOf" in params ? params : { ...params, asOf }, hash);
}
