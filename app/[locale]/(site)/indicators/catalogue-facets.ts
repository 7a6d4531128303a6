/** The choices of the catalogue in the reader's words, each with the address it leads to. */
import type { useTranslations } from "next-intl";
import type { Chosen } from "@/components/site/indicators/ChosenList";
import type { FacetGroup, FacetOption } from "@/components/site/indicators/FacetList";
import { pickText, type Locale, type LocalText } from "@/lib/domain/text";
import type { AddressOf } from "@/lib/i18n/address";
import type { Pillar } from "@/lib/reading/pillar/list-pillars";
import type { Facet, Facets } from "@/lib/reading/search/count-facets";
import type { Source } from "@/lib/reading/source/list-sources";
import type { CatalogueParams } from "./catalogue-params";

export interface FacetParts {
  locale: Locale;
  t: ReturnType<typeof useTranslations<"indicators">>;
  to: AddressOf;
  chosen: CatalogueParams;
  pillars: readonly Pillar[];
  sources: readonly Source[];
  areas: ReadonlyMap<string, LocalText>;
}

const ORDER: Facet[] = ["pillar", "counterpart", "to", "freq", "source"];
/** Partners that the site is about; every country is one of some indicator. */
const PARTNERS = ["CHN", "USA", "EUU"];
const FREQS = ["A", "Q", "M", "D"];

export function facetGroups(facets: Facets, parts: FacetParts): FacetGroup[] {
  const { t, chosen, to } = parts;
  const byPlace: Partial<Record<Facet, readonly string[]>> = { pillar: parts.pillars.map(({ slug }) => slug), counterpart: PARTNERS, freq: FREQS };
  return ORDER.flatMap((name) => {
    const places = byPlace[name];
    const held = places ? places.flatMap((value) => facets[name].filter((option) => option.value === value)) : facets[name];
    const options = held.map(({ value, count }): FacetOption => {
      const isChosen = chosen[name] === value;
      return { value, count, isChosen, ...labelOf(name, value, parts), href: to("/indicators", { ...chosen, [name]: isChosen ? null : value }) };
    });
    return options.length > 0 ? [{ name, label: t(`facet.${name}`), options }] : [];
  });
}

/** What is chosen beside the words, in the order of the facets. */
export function chosenList(parts: FacetParts): Chosen[] {
  const { t, chosen, to } = parts;
  const names = ["area", ...ORDER] as const;
  return names.flatMap((name) => {
    const value = chosen[name];
    const label = value !== null && (name === "area" ? areaName(value, parts) : labelOf(name, value, parts).label);
    return label ? [{ name, label: t("chosenAs", { facet: t(`facet.${name}`), label }), href: to("/indicators", { ...chosen, [name]: null }) }] : [];
  });
}

function areaName(code: string, { areas, locale }: FacetParts): string {
  const name = areas.get(code);
  return name ? pickText(name, locale).text : code;
}

function labelOf(name: Facet, value: string, parts: FacetParts): { label: string; lang?: string } {
  const { t, locale, pillars, sources } = parts;
  switch (name) {
    case "pillar": {
      const pillar = pillars.find(({ slug }) => slug === value);
      return { label: pillar ? pickText(pillar.name, locale).text : value };
    }
    case "source": {
      const source = sources.find(({ id }) => id === value);
      const isOnlyOne = sources.filter(({ publisher }) => publisher === source?.publisher).length === 1;
      return { label: source ? (isOnlyOne ? source.publisher : `${source.publisher}: ${source.title}`) : value, lang: locale === "en" ? undefined : "en" };
    }
    case "freq":
      return { label: t(`freq.${value as "A" | "Q" | "M" | "D"}`) };
    case "counterpart":
      return { label: areaName(value, parts) };
    case "to":
      return { label: t("reaches", { year: value }) };
  }
}
