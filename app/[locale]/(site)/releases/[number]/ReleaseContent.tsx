/** The parts of a publication's page in their order. */
import { useTranslations } from "next-intl";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { measureOf } from "@/components/site/chart/measure";
import { Facts } from "@/components/site/Facts";
import { langOf } from "@/components/site/lang-of";
import { ChangeTable } from "@/components/site/release/ChangeTable";
import { EntryList } from "@/components/site/release/EntryList";
import { ReleaseCounts } from "@/components/site/release/ReleaseCounts";
import { SeriesList } from "@/components/site/release/SeriesList";
import { pickText, type Locale } from "@/lib/domain/text";
import { formatDateTime, formatDay } from "@/lib/format/format-period";
import { addressesFor } from "@/lib/i18n/address";
import type { RequestScope } from "../../request-scope";
import { CHANGES_SHOWN_MAX, type Release } from "./load-release";

export function ReleaseContent({ locale, request, release }: { locale: Locale; request: RequestScope; release: Release }) {
  const t = useTranslations("releases");
  const to = addressesFor(locale, request.asOf?.text ?? null);
  const area = (code: string) => pickText(release.areas.get(code) ?? { en: code }, locale).text;
  const indicator = (code: string) => {
    const found = release.indicators.get(code);
    return found ? { name: pickText(found.name, locale).text, measure: measureOf(found, locale) } : { name: code, measure: null };
  };
  return (
    <article>
      <Breadcrumbs label={t("where")} crumbs={[{ label: t("title"), href: to("/releases") }]} />
      <h1 lang={langOf("en", locale)} className="mt-1 max-w-4xl font-serif text-2xl font-semibold md:text-3xl">{release.title}</h1>
      {release.reason && <p lang={langOf("en", locale)} className="standfirst mt-3">{release.reason}</p>}
      <div className="mt-6">
        <Facts facts={factsOf(release, locale, t)} />
      </div>
      <p className="no-print mt-2 flex flex-wrap gap-x-6 text-sm">
        <a className="inline-flex min-h-11 items-center" href={addressesFor(locale, `publication:${release.number}`)("/")}>{t("siteThen")}</a>
        <a className="inline-flex min-h-11 items-center" href={`/api/v1/publications/${release.number}`}>JSON</a>
      </p>
      <ChangeTable locale={locale} changes={release.changes} isCut={release.changes.length === CHANGES_SHOWN_MAX} area={area} indicator={indicator} to={to} />
      <SeriesList locale={locale} series={release.series} area={area} indicator={(code) => indicator(code).name} to={to} />
      <EntryList entries={release.entries} to={to} />
    </article>
  );
}

function factsOf(release: Release, locale: Locale, t: ReturnType<typeof useTranslations<"releases">>) {
  const people = release.proposedBy === release.publishedBy ? [] : [{ name: t("proposedBy"), fact: release.proposedBy }];
  return [
    { name: t("numberName"), fact: release.number },
    // A filled-in edition has a day and no hour.
    { name: t("publishedAt"), fact: release.backFilled ? formatDay(release.publishedAt.slice(0, 10), locale) : formatDateTime(release.publishedAt, locale) },
    { name: t("publishedBy"), fact: release.publishedBy },
    ...people,
    { name: t("whatChanged"), fact: <ReleaseCounts locale={locale} counts={release.counts} backFilled={release.backFilled} /> },
    release.backFilled && { name: t("origin"), fact: t("backFilledLong") },
    release.unreviewed && { name: t("reviewed"), fact: t("unreviewedLong") },
  ];
}
