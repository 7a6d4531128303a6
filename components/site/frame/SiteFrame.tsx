/** Every public page stands in the same frame: skip link, header, the moment it shows, its content, footer. */
import "../site.css";
import { useTranslations } from "next-intl";
import { AsOfBanner } from "./AsOfBanner";
import type { SiteChrome } from "./chrome";
import { SiteFooter } from "./SiteFooter";
import { SiteHeader } from "./SiteHeader";

export function SiteFrame({ chrome, children }: { chrome: SiteChrome; children: React.ReactNode }) {
  const t = useTranslations("site");
  return (
    <>
      <a href="#main" className="skip-link">
        {t("skip")}
      </a>
      <SiteHeader chrome={chrome} />
      <AsOfBanner chrome={chrome} />
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-page px-4 pt-8 md:px-6 md:pt-12">
        {children}
      </main>
      <SiteFooter chrome={chrome} />
    </>
  );
}
