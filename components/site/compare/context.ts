/** The parts of a comparison share its language, its names and the writing of its links. */
import type { Locale } from "@/lib/domain/text";
import type { AddressOf, AddressParams } from "@/lib/i18n/address";

export interface CompareContext {
  locale: Locale;
  /** An area's name in the reader's language. */
  name: (code: string) => string;
  /** An indicator's. */
  indicatorName: (code: string) => string;
  to: AddressOf;
  /** The same page with some parameters changed. */
  view: (changes: AddressParams, hash?: string) => string;
  /** The parameters of the page as it is, for forms that change some of them. */
  kept: AddressParams;
  asOf: string | null;
  publication: number;
}
