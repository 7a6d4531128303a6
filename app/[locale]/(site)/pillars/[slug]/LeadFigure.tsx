/** The figure that tells most of a theme leads its page as a chart with its finding. */
import { IndicatorFigure } from "@/components/site/indicator/IndicatorFigure";
import { useTranslations } from "next-intl";
import { measureOf } from "@/components/site/chart/measure";
import { seriesAddress } from "@/components/site/chart/series-address";
import { pickText, type Locale } from "@/lib/domain/text";
import { addressesFor } from "@/lib/i18n/address";
import type { PillarIndicator } from "@/lib/reading/pillar/get-pillar";
import type { Source } from "@/lib/reading/source/list-sources";
import type { RequestScope } from "../../request-scope";

interface LeadFigureProps extends PillarIndicator {
  locale: Locale;
  request: RequestScope;
  name: (code: string) => string;
  source: Source | undefined;
}

export function LeadFigure({ locale, request: { scope, asOf }, indicator, series, name, source }: LeadFigureProps) {
  const t = useTranslations("pillar");
  const to = addressesFor(locale, asOf?.text ?? null);
  const [first, ...rest] = series;
  if (!first || !source) return null;
  const address = seriesAddress(to, first, ...rest);
  return (
    <div className="mt-10 border-t border-hairline pt-6">
      <IndicatorFigure
        context={{ locale, code: indicator.code, title: pickText(indicator.name, locale).text, measure: measureOf(indicator, locale), name, to, view: () => address, asOf: asOf?.text ?? null, publication: scope.at }}
        series={series}
        earlier={null}
        annotations={[]}
        notes={[]}
        scale="linear"
        source={source}
        actions={<a className="inline-flex min-h-11 items-center" href={address}>{t("toIndicator")}</a>}
      />
    </div>
  );
}
