/** The parts of an indicator's page share its language, its names, its unit and the writing of its links. */
import type { Locale } from "@/lib/domain/text";
import type { Observation } from "@/lib/domain/observation";
import type { AddressOf, AddressParams } from "@/lib/i18n/address";
import type { Measure } from "../chart/measure";

export interface IndicatorContext {
  locale: Locale;
  code: string;
  /** The indicator's name in the reader's language. */
  title: string;
  measure: Measure;
  /** An area's name in the reader's language. */
  name: (code: string) => string;
  to: AddressOf;
  /** The same page with some parameters changed. */
  view: (changes: AddressParams, hash?: string) => string;
  /** What is asked of the API beside the key, so that a download shows what the page shows. */
  asOf: string | null;
  publication: number;
}

export interface ShownSeries {
  key: string;
  refArea: string;
  counterpart: string;
  freq: string;
  observations: readonly Observation[];
  source: { publisher: string; title: string; url: string | null };
  updatedAt: string;
}
