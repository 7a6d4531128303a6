/** Countries are put in the order asked for, by name or by figure, with unknown figures last whichever way it runs. */
import { compareDecimals } from "@/lib/domain/decimal";
import type { Observation } from "@/lib/domain/observation";
import { pickText, type Locale, type LocalText } from "@/lib/domain/text";

export const COUNTRY_SORTS = ["name", "exportShare", "importShare", "balance", "chinaShare", "outputPerHead"] as const;
export type CountrySort = (typeof COUNTRY_SORTS)[number];
export type SortOrder = "asc" | "desc";
type Figure = Exclude<CountrySort, "name">;

/** Parts of the region, as areas name theirs. */
export const COUNTRY_GROUPS = ["south-america", "central-america", "caribbean"] as const;
export type CountryGroup = (typeof COUNTRY_GROUPS)[number];

export interface CountryRow extends Record<Figure, Known | null> {
  code: string;
  name: string;
  /** China's share over time. */
  course: readonly Observation[];
  leader: Leader | null;
}

export type Known = Observation & { value: string };

/** `equal` where both are alike. */
export interface Leader {
  period: string;
  lead: { partner: "CHN" | "USA" | "EUU"; isClear: boolean } | "equal";
}

interface Country extends Record<Figure, readonly Observation[]> {
  area: { code: string; name: LocalText; subregion: string | null };
  leader: Leader | null;
}

/** Names run from A, figures from the largest, unless the reader turns them. */
export function firstOrder(sort: CountrySort): SortOrder {
  return sort === "name" ? "asc" : "desc";
}

export function countryRows(countries: readonly Country[], locale: Locale, asked: { sort: CountrySort; order: SortOrder; group: CountryGroup | null }): CountryRow[] {
  const rows = countries
    .filter(({ area }) => asked.group === null || area.subregion === asked.group)
    .map(({ area, leader, ...figures }): CountryRow => ({
      code: area.code,
      name: pickText(area.name, locale).text,
      course: figures.chinaShare,
      leader,
      exportShare: newest(figures.exportShare),
      importShare: newest(figures.importShare),
      balance: newest(figures.balance),
      chinaShare: newest(figures.chinaShare),
      outputPerHead: newest(figures.outputPerHead),
    }));
  const turn = asked.order === "asc" ? 1 : -1;
  const byName = (a: CountryRow, b: CountryRow) => a.name.localeCompare(b.name, locale);
  const { sort } = asked;
  if (sort === "name") return rows.sort((a, b) => turn * byName(a, b));
  return rows.sort((a, b) => {
    const [one, other] = [a[sort], b[sort]];
    if (one === null || other === null) return one === other ? byName(a, b) : one === null ? 1 : -1;
    return turn * compareDecimals(one.value, other.value) || byName(a, b);
  });
}

function newest(observations: readonly Observation[]): Known | null {
  return observations.findLast((each): each is Known => each.value !== null) ?? null;
}
