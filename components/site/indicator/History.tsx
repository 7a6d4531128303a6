/** How the figures of one series came to be what they are: each publication that touched them, and what it changed. */
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/Button";
import type { ChartSeries } from "@/lib/charts/series";
import type { Observation } from "@/lib/domain/observation";
import { localPath, withParams } from "@/lib/i18n/address";
import { SeriesChart } from "../chart/SeriesChart";
import { fullLabel, type Nameable } from "../chart/series-label";
import type { IndicatorContext } from "./context";
import { HistoryEntry } from "./HistoryEntry";
import { firstSaid, historyGroups } from "./history-groups";
import type { Vintage } from "./VintageList";

export interface HistoryProps {
  context: IndicatorContext;
  shown: Nameable & { key: string };
  /** The series on the page, one of which may be chosen. */
  others: readonly (Nameable & { key: string })[];
  vintages: readonly Vintage[];
  /** What holds now, or held at the moment asked for. */
  current: readonly Observation[];
  /** The present day, in UTC: no later one can be asked for. */
  today: string;
}

export function History({ context, shown, others, vintages, current, today }: HistoryProps) {
  const t = useTranslations("indicator");
  const groups = historyGroups(vintages);
  const isRevised = groups.some((group) => group.changes.length > 0);
  return (
    <section id="history" aria-labelledby="history-title" className="section">
      <h2 id="history-title" className="section-title">{t("history")}</h2>
      <p className="mt-2 max-w-text text-muted">{isRevised ? t("historyLead", { series: fullLabel(shown, context.name) }) : t("historyNone", { series: fullLabel(shown, context.name) })}</p>
      {others.length > 1 && <SeriesChoice context={context} shown={shown} others={others} />}
      <p className="no-print text-sm"><a className="inline-flex min-h-11 items-center" href={withParams("/feed.xml", { indicator: context.code })}>{t("follow")}</a></p>
      <AsOfForm context={context} today={today} />
      <div className="mt-6 grid gap-8 lg:grid-cols-2">
        {isRevised && <HistoryChart context={context} first={firstSaid(vintages)} current={current} title={t("historyChart", { series: fullLabel(shown, context.name) })} />}
        <div>
          {groups.map((group, index) => (
            <HistoryEntry key={group.publication} context={context} group={group} isOpen={index === 0 && group.changes.length > 0 && group.changes.length <= 12} />
          ))}
        </div>
      </div>
    </section>
  );
}

function SeriesChoice({ context, shown, others }: Pick<HistoryProps, "context" | "shown" | "others">) {
  const t = useTranslations("indicator");
  return (
    <nav aria-label={t("historyChoose")} className="no-print mt-2 text-sm">
      <ul className="flex flex-wrap gap-x-4">
        {others.map((each) => (
          <li key={each.key}>
            <a href={context.view({ s: each.key }, "history")} aria-current={each.key === shown.key ? "true" : undefined} className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:no-underline">
              {fullLabel(each, context.name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function AsOfForm({ context, today }: Pick<HistoryProps, "context" | "today">) {
  const t = useTranslations("asOf");
  return (
    <form method="get" action={localPath(context.locale, `/indicators/${context.code}`)} className="no-print mt-2 flex flex-wrap items-end gap-3 text-sm">
      {[...new URL(context.view({}), "http://puente.invalid").searchParams].map(([name, value]) => (name === "asOf" ? null : <input key={`${name}=${value}`} type="hidden" name={name} value={value} />))}
      <label className="grid gap-0.5">
        <span className="text-xs text-muted">{t("day")}</span>
        <input type="date" name="asOf" required max={today} defaultValue={context.asOf !== null && /^\d{4}-\d{2}-\d{2}$/.test(context.asOf) ? context.asOf : undefined} className="min-h-11 rounded-sm border border-field bg-ground px-3" />
      </label>
      <Button type="submit">{t("show")}</Button>
    </form>
  );
}

function HistoryChart({ context, first, current, title }: { context: IndicatorContext; first: readonly Observation[]; current: readonly Observation[]; title: string }) {
  const t = useTranslations("indicator");
  const series: ChartSeries[] = [
    { id: "first", label: t("firstSaid"), tone: "context", observations: first },
    { id: "current", label: context.asOf === null ? t("now") : t("then"), tone: "ink", observations: current },
  ];
  return <SeriesChart id="history-chart" locale={context.locale} title={title} measure={context.measure} series={series} widths={["narrow", "medium"]} />;
}
