/** What China reports of its trade with a country stands beside what the country reports, flow by flow. */
import { useTranslations } from "next-intl";
import { MirrorPart } from "@/components/site/mirror/MirrorPart";
import { pickText, type Locale } from "@/lib/domain/text";
import { addressesFor } from "@/lib/i18n/address";
import type { CountryProfile } from "@/lib/reading/country/get-country-profile";
import type { RequestScope } from "../../request-scope";

interface PartProps {
  locale: Locale;
  request: RequestScope;
  profile: CountryProfile;
}

export function MirrorsPart({ locale, request, profile: { area, mirrors, sources } }: PartProps) {
  const t = useTranslations();
  if (mirrors.length === 0) return null;
  const to = addressesFor(locale, request.asOf?.text ?? null);
  const name = (code: string) => (code === area.code ? pickText(area.name, locale).text : t("country.partner.CHN"));
  return (
    <section aria-labelledby="mirror-title" className="section">
      <h2 id="mirror-title" className="section-title">{t("country.mirror.title")}</h2>
      <p className="mt-2 max-w-text text-muted">{t("country.mirror.lead")}</p>
      <div className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-12 lg:grid-cols-[repeat(2,minmax(0,1fr))]">
        {mirrors.map((mirror) => (
          <MirrorPart
            key={mirror.report.key}
            id={`mirror-${mirror.report.indicator}`}
            locale={locale}
            mirror={mirror}
            name={name}
            to={to}
            publication={request.scope.at}
            base={sources.get(mirror.report.source.id)}
            actions={<a className="inline-flex min-h-11 items-center" href={to(`/indicators/${mirror.report.indicator}`, { area: mirror.report.refArea, counterpart: mirror.report.counterpart, view: "mirror" })}>{t("country.mirror.more")}</a>}
          />
        ))}
      </div>
    </section>
  );
}
