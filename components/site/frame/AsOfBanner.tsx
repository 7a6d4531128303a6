/** A page of another moment says so before anything else, and leads back to the present. */
import { useTranslations } from "next-intl";
import { formatDateTime, formatDay } from "@/lib/format/format-period";
import { addressesFor } from "@/lib/i18n/address";
import type { SiteChrome } from "./chrome";

export function AsOfBanner({ chrome }: { chrome: SiteChrome }) {
  const t = useTranslations("asOf");
  if (chrome.asOf === null || chrome.publication === null) return null;
  const { moment, text, backFilled } = chrome.asOf;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const when = isDay ? formatDay(text, chrome.locale) : backFilled ? formatDay(moment.slice(0, 10), chrome.locale) : formatDateTime(moment, chrome.locale);
  return (
    <aside aria-label={t("label")} className="border-b border-hairline bg-warning-wash">
      <div className="mx-auto max-w-page px-4 py-3 text-sm md:px-6">
        <p className="max-w-text">
          <strong className="font-semibold">{t("stood", { when, number: chrome.publication.number })}</strong> {backFilled && t("backFilled")}{" "}
          <a href={addressesFor(chrome.locale, null)(chrome.path, chrome.query)} className="font-semibold whitespace-nowrap">
            {t("present")}
          </a>
        </p>
      </div>
    </aside>
  );
}
