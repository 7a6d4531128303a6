/** The catalogue with its words, its choices beside and its indicators; where none is left, the ways back. */
import { useTranslations } from "next-intl";
import { ChosenList } from "@/components/site/indicators/ChosenList";
import { FacetList } from "@/components/site/indicators/FacetList";
import { IndicatorFilter } from "@/components/site/indicators/IndicatorFilter";
import { IndicatorGroups, IndicatorList } from "@/components/site/indicators/IndicatorGroups";
import { pickText, type Locale, type LocalText } from "@/lib/domain/text";
import { addressesFor } from "@/lib/i18n/address";
import type { Pillar } from "@/lib/reading/pillar/list-pillars";
import type { Catalogue } from "@/lib/reading/search/list-catalogue";
import type { Source } from "@/lib/reading/source/list-sources";
import { chosenList, facetGroups, type FacetParts } from "./catalogue-facets";
import type { CatalogueParams } from "./catalogue-params";

export interface CatalogueContentProps {
  locale: Locale;
  asOf: string | null;
  chosen: CatalogueParams;
  catalogue: Catalogue;
  pillars: readonly Pillar[];
  sources: readonly Source[];
  areas: ReadonlyMap<string, LocalText>;
}

export function CatalogueContent({ locale, asOf, chosen, catalogue, pillars, sources, areas }: CatalogueContentProps) {
  const t = useTranslations("indicators");
  const to = addressesFor(locale, asOf);
  const parts: FacetParts = { locale, t, to, chosen, pillars, sources, areas };
  const { q, ...kept } = chosen;
  const publisher = new Map(sources.map((source) => [source.id, source.publisher]));
  const items = catalogue.items.map((each) => ({ ...each, publisher: publisher.get(each.source) ?? each.source }));
  const groups = pillars.map(({ slug, name, summary }) => ({ slug, name: pickText(name, locale).text, summary: pickText(summary, locale).text, indicators: items.filter((each) => each.pillar === slug) }));
  const chips = [...(q === null ? [] : [{ name: "q", label: `“${q}”`, href: to("/indicators", kept) }]), ...chosenList(parts)];
  return (
    <>
      <h1 className="font-serif text-2xl font-semibold md:text-3xl">{t("title")}</h1>
      <p className="standfirst mt-3">{t("lead", { count: items.length })}</p>
      <IndicatorFilter locale={locale} kept={{ ...kept, asOf }} q={q} />
      <ChosenList chosen={chips} clear={to("/indicators")} />
      {catalogue.mended !== null && <p role="status" className="mt-4">{t("mended", { mended: catalogue.mended })}</p>}
      <div className="mt-8 grid gap-x-12 gap-y-8 lg:grid-cols-12">
        <aside aria-label={t("narrow")} className="no-print lg:col-span-3">
          <details className="fold choices">
            <summary>{t("narrow")}</summary>
            <FacetList groups={facetGroups(catalogue.facets, parts)} />
          </details>
        </aside>
        <div className="min-w-0 lg:col-span-9">
          {items.length === 0 && <p className="text-muted">{t("none")} <a href={to("/indicators")}>{t("clear")}</a></p>}
          {q === null ? <IndicatorGroups locale={locale} groups={groups.filter((group) => group.indicators.length > 0)} to={to} /> : <IndicatorList locale={locale} label={t("title")} indicators={items} to={to} />}
        </div>
      </div>
    </>
  );
}
