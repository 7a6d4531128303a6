/** The overview asks who the leading trade partner is, on the way of counting and in the year that its address names. */
import { useTranslations } from "next-intl";
import { LeadingPartnerMap } from "@/components/map/LeadingPartnerMap";
import { SourceLine } from "@/components/site/chart/SourceLine";
import type { Locale } from "@/lib/domain/text";
import { addressesFor, localPath } from "@/lib/i18n/address";
import type { LeadersOfBasis } from "@/lib/reading/map/get-leading-partners";
import type { RequestScope } from "./request-scope";

export interface LeaderAsked {
  year: string | null;
  basis: string | null;
}

interface LeadingPartnerPartProps {
  locale: Locale;
  request: RequestScope;
  asked: LeaderAsked;
  leaders: readonly LeadersOfBasis[];
  name: (code: string) => string;
}

const ID = "leading-partner";

export function LeadingPartnerPart({ locale, request, asked, leaders, name }: LeadingPartnerPartProps) {
  const t = useTranslations("map.leader");
  const to = addressesFor(locale, request.asOf?.text ?? null);
  const [first] = leaders;
  const shown = leaders.find(({ basis }) => basis === asked.basis) ?? first;
  if (!first || !shown) return null;
  // The first way of counting is what the page shows unasked.
  const basisParam = (basis: string): Record<string, string> => (basis === first.basis ? {} : { basis });
  const bases = leaders.map((each) => ({ ...each, href: to("/", basisParam(each.basis), ID) }));
  return (
    <section aria-labelledby={`${ID}-heading`} className="section">
      <h2 id={`${ID}-heading`} className="section-title mb-6">{t("heading")}</h2>
      <LeadingPartnerMap
        id={ID}
        locale={locale}
        bases={bases}
        basis={bases[leaders.indexOf(shown)]!}
        year={asked.year}
        name={name}
        hrefOf={(code) => to(`/countries/${code}`)}
        form={{ action: `${localPath(locale, "/")}#${ID}`, kept: { ...basisParam(shown.basis), ...(request.asOf && { asOf: request.asOf.text }) } }}
        toFigures={{ exports: to(`/indicators/${shown.indicators.exports}`), imports: to(`/indicators/${shown.indicators.imports}`) }}
        source={shown.source && <SourceLine locale={locale} series={shown.series} base={shown.source} publication={request.scope.at} to={to} licence={shown.source.licence} />}
      />
    </section>
  );
}
