/** Countries are put in the order asked for: by name, or by figure with the largest first and unknown ones last. */
import { compareDecimals } from "@/lib/domain/decimal";
import type { Observation } from "@/lib/domain/observation";
import { pickText, type Locale, type LocalText } from "@/lib/domain/text";

export const COUNTRY_SORTS = ["name", "china", "us", "exports", "imports"] as const;
export type CountrySort = (typeof COUNTRY_SORTS)[number];

export interface CountryRow {
  code: string;
  name: string;
  chinaShare: readonly Observation[];
  /** The newest figure of each; null where none is known. */
  china: Known | null;
  us: Known | null;
  exports: Known | null;
  imports: Known | null;
}

export type Known = Observation & { value: string };

interface Country {
  area: { code: string; name: LocalText };
  chinaShare: readonly Observation[];
  usShare: readonly Observation[];
  exports: readonly Observation[];
  imports: readonly Observation[];
}

export function countryRows(countries: readonly Country[], locale: Locale, sort: CountrySort): CountryRow[] {
  const rows = countries.map(({ area, chinaShare, usShare, exports, imports }): CountryRow => ({
    code: area.code,
    name: pickText(area.name, locale).text,
    chinaShare,
    china: newest(chinaShare),
    us: newest(usShare),
    exports: newest(exports),
    imports: newest(imports),
  }));
  const byName = (a: CountryRow, b: CountryRow) => a.name.localeCompare(b.name, locale);
  if (sort === "name") return rows.sort(byName);
  return rows.sort((a, b) => {
    const [one, other] = [a[sort], b[sort]];
    if (one === null || other === null) return one === other ? byName(a, b) : one === null ? 1 : -1;
    return compareDecimals(other.value, one.value) || byName(a, b);
  });
}

function newest(observations: readonly Observation[]): Known | null {
  return observations.findLast((each): each is Known => each.value !== null) ?? null;
}
