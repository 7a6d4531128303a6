/** Nothing stands under the address that was asked for; what does exist is one step away. */
import { useTranslations } from "next-intl";
import type { SiteChrome } from "./frame/chrome";
import { SiteFrame } from "./frame/SiteFrame";

export function MissingPage({ chrome }: { chrome: SiteChrome }) {
  const t = useTranslations("error");
  return (
    <SiteFrame chrome={chrome}>
      <title>{`${t("notFoundTitle")} — Puente`}</title>
      <h1 className="font-serif text-2xl font-semibold md:text-3xl">{t("notFoundTitle")}</h1>
      <p className="standfirst mt-3">{t("notFound")}</p>
      <ul className="mt-6 flex flex-wrap gap-x-6">
        <li><a className="inline-flex min-h-11 items-center" href={chrome.to("/indicators")}>{t("toIndicators")}</a></li>
        <li><a className="inline-flex min-h-11 items-center" href={chrome.to("/countries")}>{t("toCountries")}</a></li>
        <li><a className="inline-flex min-h-11 items-center" href={chrome.to("/")}>{t("toOverview")}</a></li>
      </ul>
    </SiteFrame>
  );
}
