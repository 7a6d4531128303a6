/** What Puente is, under which terms it may be used, and from which publication the page was made. */
import { useTranslations } from "next-intl";
import { formatDay } from "@/lib/format/format-period";
import { localPath } from "@/lib/i18n/address";
import type { SiteChrome } from "./chrome";

export function SiteFooter({ chrome }: { chrome: SiteChrome }) {
  const t = useTranslations("site");
  const { publication, to } = chrome;
  return (
    <footer className="mt-16 border-t border-hairline">
      <div className="mx-auto grid max-w-page gap-x-8 gap-y-6 px-4 py-8 text-sm text-muted md:grid-cols-12 md:px-6">
        <div className="space-y-3 md:col-span-6">
          <p>
            <span className="font-serif text-base font-semibold text-ink">Puente</span> {t("what")}
          </p>
          <p>
            {t("licence")} <a href={to("/about", {}, "licences")}>{t("licences")}</a>
          </p>
        </div>
        <div className="md:col-span-3">
          {publication && (
            <p>
              <a href={to(`/releases/${publication.number}`)}>{t("publication", { number: publication.number })}</a>
              <br />
              {formatDay(publication.publishedAt.slice(0, 10), chrome.locale)}
            </p>
          )}
        </div>
        <nav aria-label={t("more")} className="md:col-span-3">
          <ul className="-my-2">
            <li><a className="foot-link" href="/feed.xml">{t("feed")}</a></li>
            <li><a className="foot-link" href="/api/v1/openapi.json">{t("api")}</a></li>
            <li className="no-print"><a className="foot-link" href={localPath(chrome.locale, "/sign-in")} rel="nofollow">{t("signIn")}</a></li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
