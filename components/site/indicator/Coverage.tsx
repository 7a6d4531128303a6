/** Which series there are, from when to when, each a way into the chart. */
import { useTranslations } from "next-intl";
import { Table, TableCell, TableHead, TableRow } from "@/components/ui/Table";
import { formatPeriodRange } from "@/lib/format/format-period";
import { formatValue } from "@/lib/format/format-value";
import type { Freq } from "@/lib/domain/period";
import { NO_COUNTERPART } from "@/lib/domain/series-key";
import type { IndicatorContext } from "./context";

export interface CoveredSeries {
  key: string;
  refArea: string;
  counterpart: string;
  freq: Freq;
  observations: number;
  firstPeriod: string | null;
  lastPeriod: string | null;
}

export function Coverage({ context, series }: { context: IndicatorContext; series: readonly CoveredSeries[] }) {
  const t = useTranslations("indicator");
  const hasPartners = series.some((each) => each.counterpart !== NO_COUNTERPART);
  const areas = new Set(series.map((each) => each.refArea)).size;
  const sorted = series.map((each) => ({ ...each, sort: `${context.name(each.refArea)}\u0000${context.name(each.counterpart)}` })).sort((a, b) => a.sort.localeCompare(b.sort, context.locale));
  return (
    <section id="coverage" aria-labelledby="coverage-title" className="section">
      <h2 id="coverage-title" className="section-title">{t("coverage")}</h2>
      <p className="mt-2 text-muted">{t("coverageLead", { series: series.length, areas })}</p>
      <details className="fold mt-4 text-sm">
        <summary>{t("coverageShow")}</summary>
        <Table
          caption={t("coverage")}
          isCaptionHidden
          isDense
          head={
            <tr>
              <TableHead>{t("area")}</TableHead>
              {hasPartners && <TableHead>{t("partner")}</TableHead>}
              <TableHead>{t("frequency")}</TableHead>
              <TableHead>{t("span")}</TableHead>
              <TableHead isFigure>{t("figures")}</TableHead>
              <TableHead>{t("key")}</TableHead>
            </tr>
          }
        >
          {sorted.map((each) => (
            <TableRow key={each.key}>
              <TableHead scope="row">
                <a href={context.to(`/indicators/${context.code}`, { area: each.refArea, counterpart: hasPartners ? each.counterpart : null, freq: each.freq })}>{context.name(each.refArea)}</a>
              </TableHead>
              {hasPartners && <TableCell>{each.counterpart === NO_COUNTERPART ? "" : context.name(each.counterpart)}</TableCell>}
              <TableCell>{t(`freq.${each.freq}`)}</TableCell>
              <TableCell>{each.firstPeriod && each.lastPeriod ? formatPeriodRange(each.firstPeriod, each.lastPeriod, context.locale) : ""}</TableCell>
              <TableCell isFigure>{formatValue(String(each.observations), { locale: context.locale })}</TableCell>
              <TableCell><code className="text-xs">{each.key}</code></TableCell>
            </TableRow>
          ))}
        </Table>
      </details>
    </section>
  );
}
