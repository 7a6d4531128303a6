/** The name, the way to every part of the site, and the same page in the other languages. */
import { useTranslations } from "next-intl";
import { HeaderSearch } from "@/components/search/HeaderSearch";
import { LOCALES } from "@/lib/domain/text";
import { addressesFor } from "@/lib/i18n/address";
import type { SiteChrome } from "./chrome";

const PLACES = [
  { key: "overview", path: "/" },
  { key: "indicators", path: "/indicators" },
  { key: "countries", path: "/countries" },
  { key: "compare", path: "/compare" },
  { key: "data", path: "/data" },
  { key: "releases", path: "/releases" },
  { key: "about", path: "/about" },
] as const;

/** Each language in its own words, which are the same in every language of the page. */
const LANGUAGES = { en: "English", es: "Español", pt: "Português", zh: "中文" };

export function SiteHeader({ chrome }: { chrome: SiteChrome }) {
  const t = useTranslations("nav");
  return (
    <header className="border-b border-hairline">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-8 px-4 md:px-6">
        <a href={chrome.to("/")} className="flex min-h-11 items-center font-serif text-xl font-semibold no-underline">
          Puente
        </a>
        <HeaderSearch locale={chrome.locale} asOf={chrome.asOf?.text ?? null} page={chrome.to("/search")} />
        <LanguageSwitch chrome={chrome} label={t("languages")} />
        <nav aria-label={t("main")} className="order-3 w-full md:order-2 md:w-auto">
          <ul className="-mx-2 flex flex-wrap text-sm">
            {PLACES.map((place) => (
              <li key={place.key}>
                <a href={chrome.to(place.path)} aria-current={currentOf(chrome.path, place.path)} className="nav-link">
                  {t(place.key)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

function currentOf(path: string, place: string): "page" | "true" | undefined {
  if (path === place) return "page";
  return place !== "/" && path.startsWith(`${place}/`) ? "true" : undefined;
}

function LanguageSwitch({ chrome, label }: { chrome: SiteChrome; label: string }) {
  return (
    <nav aria-label={label} className="order-2 md:order-3">
      <ul className="-mx-1.5 flex text-sm">
        {LOCALES.map((locale) => (
          <li key={locale}>
            <a
              href={addressesFor(locale, chrome.asOf?.text ?? null)(chrome.path, chrome.query)}
              lang={locale}
              hrefLang={locale}
              aria-current={locale === chrome.locale ? "true" : undefined}
              aria-label={LANGUAGES[locale]}
              className="nav-link px-1.5"
            >
              {locale === "zh" ? "中文" : locale.toUpperCase()}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
