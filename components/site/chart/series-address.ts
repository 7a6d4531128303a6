/** A figure leads to its indicator's page with its own series chosen. */
import { NO_COUNTERPART } from "@/lib/domain/series-key";
import type { AddressOf } from "@/lib/i18n/address";

export interface Addressable {
  indicator: string;
  refArea: string;
  counterpart: string;
  freq: string;
}

/** The address of one or more series of one indicator. */
export function seriesAddress(to: AddressOf, ...series: [Addressable, ...Addressable[]]): string {
  const partners = [...new Set(series.map((each) => each.counterpart))].filter((code) => code !== NO_COUNTERPART);
  return to(`/indicators/${series[0].indicator}`, {
    area: [...new Set(series.map((each) => each.refArea))],
    counterpart: partners,
    // Yearly is what the page shows unasked.
    freq: series[0].freq === "A" ? null : series[0].freq,
  });
}
