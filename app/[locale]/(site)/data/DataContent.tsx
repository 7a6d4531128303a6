/** The parts of the data page in their order. */
import { useTranslations } from "next-intl";
import { BulkFiles } from "@/components/site/data/BulkFiles";
import { DataCatalogue } from "@/components/site/data/DataCatalogue";
import { DataFilter } from "@/components/site/data/DataFilter";
import { DatasetList } from "@/components/site/data/DatasetList";
import { type Locale, pickText } from "@/lib/domain/text";
import { addressesFor } from "@/lib/i18n/address";
import type { Dataset } from "@/lib/reading/dataset/list-datasets";
import type { IndicatorSummary } from "@/lib/reading/indicator/list-indicators";
import type { Pillar } from "@/lib/reading/pillar/list-pillars";
import type { Source } from "@/lib/reading/source/list-sources";

export interface DataContentProps {
  locale: Locale;
  asOf: string | null;
  chosen: { q: string | null; pillar: string | null; source: string | null };
  indicators: readonly IndicatorSummary[];
  pillars: readonly Pillar[];
  sources: readonly Source[];
  datasets: readonly Dataset[];
  /** What may be passed on at once. */
  bulk: { series: number; figures: number };
}

export function DataContent({ locale, asOf, chosen, indicators, pillars, sources, datasets, bulk }: DataContentProps) {
  const t = useTranslations("data");
  const to = addressesFor(locale, asOf);
  const known = new Map(sources.map((source) => [source.id, source]));
  const groups = pillars.map(({ slug, name }) => ({
    slug,
    name: pickText(name, locale).text,
    indicators: indicators.filter((each) => each.pillar === slug).map((each) => ({ ...each, source: known.get(each.source)! })),
  }));
  const option = (value: string, label: string) => ({ value, label });
  const used = sources.filter(({ id }) => indicators.some((each) => each.source === id) || chosen.source === id);
  return (
    <>
      <h1 className="font-serif text-2xl font-semibold md:text-3xl">{t("title")}</h1>
      <p className="standfirst mt-3">{t("lead")}</p>
      <BulkFiles locale={locale} asOf={asOf} bulk={bulk} withheld={sources.filter(({ redistributable }) => !redistributable)} licences={to("/about", {}, "sources")} />
      <section aria-labelledby="catalogue-title" className="section">
        <h2 id="catalogue-title" className="section-title">{t("catalogue")}</h2>
        <DataFilter
          locale={locale}
          asOf={asOf}
          chosen={chosen}
          pillars={groups.map(({ slug, name }) => option(slug, name))}
          sources={used.map(({ id, publisher, title }) => option(id, `${publisher}, ${title}`))}
          clear={to("/data")}
        />
        <p role="status" className="mt-4 text-sm text-muted">{t("found", { count: indicators.length })}</p>
        <DataCatalogue locale={locale} asOf={asOf} groups={groups.filter((group) => group.indicators.length > 0)} to={to} />
      </section>
      {datasets.length > 0 && <DatasetList locale={locale} datasets={datasets} sources={known} />}
    </>
  );
}
