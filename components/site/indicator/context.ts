/** The parts of an indicator's page share its language, its names, its unit and the writing of its links. */
import type { Locale } from "@/lib/domain/text";
import type { Period } from "@/lib/domain/period";
import type { Observation } from "@/lib/domain/observation";
import type { Transform } from "@/lib/domain/transform";
import type { AddressOf, AddressParams } from "@/lib/i18n/address";
import type { Measure } from "../chart/measure";

export interface IndicatorContext {
  locale: Locale;
  code: string;
  /** The indicator's name in the reader's language. */
  title: string;
  /** Of the figures as they are published. */
  measure: Measure;
  /** What was done to the figures before they are shown; left out where they are shown as published. */
  treatment?: Treatment;
  /** An area's name in the reader's language. */
  name: (code: string) => string;
  to: AddressOf;
  /** The same page with some parameters changed. */
  view: (changes: AddressParams, hash?: string) => string;
  /** What is asked of the API beside the key, so that a download shows what the page shows. */
  asOf: string | null;
  publication: number;
}

export interface Treatment {
  transform: Transform | null;
  /** Of the figures as they are shown. */
  measure: Measure;
  /** In words, a sentence for each step. */
  words: readonly string[];
}

export const treatmentOf = ({ treatment, measure }: IndicatorContext): Treatment => treatment ?? { transform: null, measure, words: [] };

export interface ShownSeries {
  key: string;
  refArea: string;
  counterpart: string;
  freq: string;
  observations: readonly Observation[];
  source: { publisher: string; title: string; url: string | null };
  /** Keys of the other series that went into what is shown. */
  inputs?: readonly string[];
  /** The frequency of the published figures, where they were joined into longer periods. */
  joinedFrom?: string | null;
  /** Periods without a figure because a part of them has none. */
  incomplete?: readonly Period[];
  updatedAt: string;
}
