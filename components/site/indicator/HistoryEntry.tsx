/** One publication in the life of a series, with the figures it changed folded away until somebody wants them. */
import { useTranslations } from "next-intl";
import { Table, TableCell, TableHead, TableRow } from "@/components/ui/Table";
import { formatDay, formatPeriod } from "@/lib/format/format-period";
import { marksOf, withAddition } from "@/lib/format/marks";
import { formatList } from "@/lib/format/format-list";
import type { IndicatorContext } from "./context";
import type { HistoryGroup } from "./history-groups";
import { useFigureText } from "./use-figure-text";
import { langOf } from "../lang-of";

export function HistoryEntry({ context, group, isOpen }: { context: IndicatorContext; group: HistoryGroup; isOpen: boolean }) {
  const t = useTranslations("indicator");
  const counts = formatList(group.counts.map(({ kind, count }) => t(`kindCount.${kind}`, { count })), context.locale);
  const day = formatDay(group.publishedAt.slice(0, 10), context.locale);
  return (
    <details className="fold text-sm" open={isOpen}>
      <summary>
        <span>
          <span className="font-semibold">{day}</span> <span className="text-muted">{counts}</span>
        </span>
      </summary>
      <div className="pb-4">
        <p>
          <a href={context.to(`/releases/${group.publication}`)}>{t("publication", { number: group.publication })}</a>
          {marksOf(context.locale).colon}<span lang={langOf("en", context.locale)}>{group.title}</span> <span className="text-muted">({group.publishedBy})</span>
        </p>
        <p className="no-print flex flex-wrap gap-x-4">
          <a className="inline-flex min-h-11 items-center" href={context.view({ asOf: `publication:${group.publication}` })}>{t("asItStood")}</a>
          {group.publication < context.publication && <a className="inline-flex min-h-11 items-center" href={context.view({ base: group.publication }, "chart")}>{t("layBehind")}</a>}
        </p>
        {group.changes.length > 0 && <Changes context={context} group={group} />}
      </div>
    </details>
  );
}

function Changes({ context, group }: { context: IndicatorContext; group: HistoryGroup }) {
  const t = useTranslations("indicator");
  const figure = useFigureText(context);
  const head = (
    <tr>
      <TableHead>{t("period")}</TableHead>
      <TableHead isFigure>{t("before")}</TableHead>
      <TableHead isFigure>{t("after")}</TableHead>
      <TableHead>{t("kindHead")}</TableHead>
    </tr>
  );
  return (
    <Table caption={t("changesOf", { number: group.publication })} isCaptionHidden isDense head={head}>
      {group.changes.map(({ before, after }) => (
        <TableRow key={after.period}>
          <TableHead scope="row">{formatPeriod(after.period, context.locale)}</TableHead>
          <TableCell isFigure className="text-muted">{figure(before)}</TableCell>
          <TableCell isFigure>{figure(after)}</TableCell>
          <TableCell>
            {withAddition(t(`kind.${after.kind}`), after.note, context.locale)}
          </TableCell>
        </TableRow>
      ))}
    </Table>
  );
}
