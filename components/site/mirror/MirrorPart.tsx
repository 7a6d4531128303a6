/** One flow as both sides report it: the two lines with their gap, why reports differ, and the figures in a table. */
import { useTranslations } from "next-intl";
import { ChartFigure } from "@/components/charts/ChartFigure";
import { chartReadOut } from "@/components/charts/chart-read-out";
import { statusWords } from "@/components/charts/chart-words";
import { MirrorChart } from "@/components/charts/MirrorChart";
import { MirrorTable } from "@/components/charts/MirrorTable";
import { StatusKey } from "@/components/charts/StatusKey";
import type { Locale } from "@/lib/domain/text";
import { formatPeriod } from "@/lib/format/format-period";
import { formatStatus } from "@/lib/format/format-status";
import { marksOf } from "@/lib/format/marks";
import type { AddressOf } from "@/lib/i18n/address";
import { unitPhrase } from "../chart/measure";
import { SourceLine, type SourceName } from "../chart/SourceLine";
import { type Mirror, mirrorLook } from "./mirror-look";

export interface MirrorPartProps {
  /** Unique on the page. */
  id: string;
  locale: Locale;
  mirror: Mirror;
  /** An area's name. */
  name: (code: string) => string;
  to: AddressOf;
  publication: number;
  /** The indicator's own source, from which Puente calculated what has no source of its own; the report's where it is left out. */
  base?: SourceName & { licence?: string };
  actions?: React.ReactNode;
  /** The same page over other years, with FROM_YEAR and TO_YEAR for them. */
  range?: string;
  scale?: "linear" | "log";
}

const TABLE_HEIGHT_PX_MAX = 420;

export function MirrorPart({ id, locale, mirror, name, to, publication, base = mirror.report.source, actions, range, scale }: MirrorPartProps) {
  const t = useTranslations();
  const { measure, report, partner, gap, value, title, subtitle, names, description, axis } = mirrorLook(t, mirror, { locale, name });
  const source = (
    <>
      <StatusKey series={[report, partner]} words={statusWords(t)} />
      <SourceLine locale={locale} series={[mirror.report, mirror.partner]} base={base} publication={publication} to={to} licence={base.licence} />
    </>
  );
  const table = (
    <details className="fold mt-4 text-sm">
      <summary>{t("indicator.figuresAsTable")}</summary>
      <MirrorTable
        caption={t("chart.tableCaption", { title: names, unit: unitPhrase((key, params) => t(`chart.${key}`, params), measure) }) + marksOf(locale).stop + marksOf(locale).gap + t("mirror.tableNote")}
        rowHeading={t("chart.period")}
        report={report}
        partner={partner}
        gapLabel={gap.label}
        percentLabel={t("mirror.gapPercent")}
        periodName={(period) => formatPeriod(period, locale)}
        cells={{ locale, decimals: measure.decimals, statusName: (status) => t(formatStatus(status)), missing: t("chart.missing"), absent: "" }}
        heightPxMax={TABLE_HEIGHT_PX_MAX}
      />
    </details>
  );
  return (
    <ChartFigure id={id} title={title} subtitle={<>{names}<br />{subtitle}</>} source={source} actions={actions} data={<>{table}<Reasons /></>}>
      <MirrorChart
        id={id}
        title={title}
        description={description}
        report={report}
        partner={partner}
        gap={gap}
        scale={scale}
        {...axis}
        readOut={chartReadOut(t, { locale, value, range })}
        empty={<p className="py-8 text-muted">{t("chart.empty")}</p>}
      />
    </ChartFigure>
  );
}

const REASONS = ["valuation", "transit", "timing", "coverage"] as const;

/** What is known to part two reports; which of them does here is not in the figures. */
function Reasons() {
  const t = useTranslations("mirror");
  return (
    <details className="fold mt-2 text-sm">
      <summary>{t("why")}</summary>
      <ul className="mt-2 grid max-w-3xl list-disc gap-1 ps-5">
        {REASONS.map((reason) => <li key={reason}>{t(`reasons.${reason}`)}</li>)}
      </ul>
      <p className="mt-2 max-w-3xl text-muted">{t("whyNote")}</p>
    </details>
  );
}
