/** Beside each choice stands how many indicators it would leave, given everything else that is chosen. */
import "server-only";

/** What an indicator is chosen by. */
export interface CatalogueFacts {
  pillar: string;
  source: string;
  freqs: string[];
  counterparts: string[];
  /** The year of its newest figure; null where there is none. */
  lastYear: string | null;
  /** Whether it has figures of the area that was asked for, or with it. */
  isOfArea: boolean;
}

export interface CatalogueChoice {
  pillar: string | null;
  source: string | null;
  freq: string | null;
  counterpart: string | null;
  /** The year that figures must reach. */
  to: string | null;
  area: string | null;
}

export type Facet = "pillar" | "source" | "freq" | "counterpart" | "to";
/** For each value how many indicators it leaves, most first; years newest first. */
export type Facets = Record<Facet, { value: string; count: number }[]>;

const RULES: { [K in keyof CatalogueChoice]: (facts: CatalogueFacts, value: string) => boolean } = {
  pillar: (facts, value) => facts.pillar === value,
  source: (facts, value) => facts.source === value,
  freq: (facts, value) => facts.freqs.includes(value),
  counterpart: (facts, value) => facts.counterparts.includes(value),
  to: (facts, value) => facts.lastYear !== null && facts.lastYear >= value,
  area: (facts) => facts.isOfArea,
};
const DIMENSIONS = Object.keys(RULES) as (keyof CatalogueChoice)[];

/** Whether the indicator fits everything chosen, but for one dimension where that is named. */
export function fits(facts: CatalogueFacts, choice: CatalogueChoice, but?: keyof CatalogueChoice): boolean {
  return DIMENSIONS.every((dimension) => dimension === but || choice[dimension] === null || RULES[dimension](facts, choice[dimension]));
}

const VALUES: Record<Exclude<Facet, "to">, (facts: CatalogueFacts) => string[]> = {
  pillar: ({ pillar }) => [pillar],
  source: ({ source }) => [source],
  freq: ({ freqs }) => freqs,
  counterpart: ({ counterparts }) => counterparts,
};

export function countFacets(all: readonly CatalogueFacts[], choice: CatalogueChoice): Facets {
  const count = (facet: Exclude<Facet, "to">) => {
    const counts = new Map<string, number>();
    for (const facts of all) if (fits(facts, choice, facet)) for (const value of VALUES[facet](facts)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].map(([value, held]) => ({ value, count: held })).sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
  };
  return { pillar: count("pillar"), source: count("source"), freq: count("freq"), counterpart: count("counterpart"), to: countYears(all, choice) };
}

const YEARS_MAX = 6;

/** Years that some newest figure is of, each with how many indicators reach it. */
function countYears(all: readonly CatalogueFacts[], choice: CatalogueChoice): Facets["to"] {
  const years = all.filter((facts) => fits(facts, choice, "to")).flatMap(({ lastYear }) => lastYear ?? []);
  const newest = [...new Set(years)].sort().reverse().slice(0, YEARS_MAX);
  return newest.map((value) => ({ value, count: years.filter((year) => year >= value).length }));
}
