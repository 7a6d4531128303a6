/** What every public page tells its frame: where the reader is, and as of which publication. */
import type { Locale } from "@/lib/domain/text";
import type { AddressOf, AddressParams } from "@/lib/i18n/address";

export interface SiteChrome {
  locale: Locale;
  /** The path without its language. */
  path: string;
  /** The view that the page shows, without `asOf`. */
  query: AddressParams;
  /** The moment asked for; null on the present page. */
  asOf: AsOfNotice | null;
  /** The publication that the page is made from; null before the first. */
  publication: { number: number; publishedAt: string } | null;
  /** Writes links that keep language and moment. */
  to: AddressOf;
}

export interface AsOfNotice {
  text: string;
  /** RFC 3339. */
  moment: string;
  backFilled: boolean;
}
