/** What is shown on a page is asked for again, as a file, a picture or a frame, by the same parameters. */
import { type AddressParams, withParams } from "@/lib/i18n/address";
import type { Locale } from "@/lib/domain/text";

export interface Selection {
  keys: readonly string[];
  /** Only where published figures are joined into longer periods. */
  freq: string | null;
  from: string | null;
  to: string | null;
  /** As an address names it. */
  transform: string | null;
  /** The publication that the page was made from. */
  publication: number;
}

export type FileForm = "csv" | "xlsx" | "json";

const partsOf = ({ keys, freq, from, to, transform }: Selection): AddressParams => ({ s: keys, freq, from, to, transform });

/** The figures as a file, of the publication that is shown, so that they are the same for ever. */
export function fileAddress(selection: Selection, format: FileForm, locale: Locale): string {
  const lang = format === "xlsx" && locale !== "en" ? locale : null;
  return withParams("/api/v1/data", { ...partsOf(selection), format, lang, asOf: `publication:${selection.publication}` });
}

/** The newest figures, for scripts that run again. */
export function liveAddress(selection: Selection, format: FileForm): string {
  return withParams("/api/v1/data", { ...partsOf(selection), format });
}

/** The chart as a picture, of the publication that is shown. */
export function pictureAddress(selection: Selection, file: "series.svg" | "series.png", look: AddressParams): string {
  return withParams(`/pictures/${file}`, { ...partsOf(selection), ...look, asOf: `publication:${selection.publication}` });
}

/** The chart in a frame: with the newest figures, or of the publication that is shown. */
export function frameAddress(selection: Selection, isPinned: boolean, look: AddressParams): string {
  return withParams("/embed/series", { ...partsOf(selection), ...look, asOf: isPinned ? `publication:${selection.publication}` : null });
}
