/** Nothing stands under the address that was asked for; what does exist is one step away. */
import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/domain/text";
import { addressesFor } from "@/lib/i18n/address";
import { SearchForm } from "../search/SearchForm";
import { SiteFrame } from "./frame/SiteFrame";

export function MissingPage({ locale }: { locale: Locale }) {
  const t = useTranslations("error");
  const to = addressesFor(locale, null);
  return (
    <SiteFrame chrome={{ locale, path: "/", query: {}, asOf: null, publication: null, to }}>
      <h1 className="font-serif text-2xl font-semibold md:text-3xl">{t("notFoundTitle")}</h1>
      <p className="standfirst mt-3">{t("notFound")}</p>
      <SearchForm locale={locale} asOf={null} q="" />
      <ul className="mt-6 flex flex-wrap gap-x-6">
        <li><a className="inline-flex min-h-11 items-center" href={to("/indicators")}>{t("toIndicators")}</a></li>
        <li><a className="inline-flex min-h-11 items-center" href={to("/countries")}>{t("toCountries")}</a></li>
        <li><a className="inline-flex min-h-11 items-center" href={to("/")}>{t("toOverview")}</a></li>
      </ul>
    </SiteFrame>
  );
}
