/** Every figure that a changeset touches, before and after, the largest change first. */
import { useTranslations } from "next-intl";
import { formatPercentChange } from "@/lib/format/format-change";
import { formatPeriod } from "@/lib/format/format-period";
import { formatStatus } from "@/lib/format/format-status";
import { formatValue } from "@/lib/format/format-value";
import type { Finding } from "@/lib/domain/checks";
import type { ObsStatus } from "@/lib/domain/observation";
import { Table, TableCell, TableHead, TableRow } from "../../ui/Table";
import { type Names, seriesName } from "../series-name";
import { cellAnchor, cellKey } from "./cell-anchor";
import type { CommentItem } from "./comments/CommentThread";
import type { DiffRow } from "./diff-rows";
import { type CommentActions, NoteCell } from "./NoteCell";

export interface DiffTableProps {
  rows: readonly DiffRow[];
  names: Names;
  /** What belongs to each cell, by `cellKey`. */
  warnings: ReadonlyMap<string, readonly Finding[]>;
  comments: ReadonlyMap<string, readonly CommentItem[]>;
  actions: CommentActions;
}

export function DiffTable({ rows, names, warnings, comments, actions }: DiffTableProps) {
  const t = useTranslations("changeset.diff");
  const head = (
    <tr>
      <TableHead>{t("series")}</TableHead>
      <TableHead>{t("period")}</TableHead>
      <TableHead isFigure className="hidden sm:table-cell">{t("before")}</TableHead>
      <TableHead isFigure>{t("after")}</TableHead>
      <TableHead isFigure>{t("change")}</TableHead>
      <TableHead>{t("kind")}</TableHead>
      <TableHead>{t("note")}</TableHead>
    </tr>
  );
  return (
    <Table caption={t("caption")} isCaptionHidden isDense head={head}>
      {rows.map((row) => (
        <Row key={cellKey(row.cell)} row={row} names={names}>
          <NoteCell cell={row.cell} names={names} warnings={warnings.get(cellKey(row.cell)) ?? []} comments={comments.get(cellKey(row.cell)) ?? []} actions={actions} />
        </Row>
      ))}
    </Table>
  );
}

function Row({ row: { cell, change, percent }, names, children }: { row: DiffRow; names: Names; children: React.ReactNode }) {
  const t = useTranslations("changeset.diff");
  const { locale } = names;
  return (
    <TableRow id={cellAnchor(cell)} className="scroll-mt-16 target:bg-wash">
      <TableHead scope="row" className="min-w-36 border-s-4 sm:min-w-44 border-ink ps-2 first:ps-2">
        {seriesName(cell.series, names)}
        <span className="block text-xs text-muted">{cell.series}</span>
      </TableHead>
      <TableCell className="whitespace-nowrap">{formatPeriod(cell.period, locale)}</TableCell>
      <TableCell isFigure className="hidden text-muted sm:table-cell">
        <Figure value={cell.before} status={cell.beforeStatus} locale={locale} />
      </TableCell>
      <TableCell isFigure className="font-semibold">
        {cell.remove ? <span className="font-normal">{t("removed")}</span> : <Figure value={cell.value} status={cell.status} locale={locale} />}
        {/* On a phone there is no room for a column of what was before. */}
        <span className="block font-normal text-muted sm:hidden">
          {t("was")} <Figure value={cell.before} status={cell.beforeStatus} locale={locale} />
        </span>
      </TableCell>
      <TableCell isFigure>{percent !== null && change === "changed" ? formatPercentChange(percent, locale) : t(`changes.${change}`)}</TableCell>
      <TableCell>{t(`kinds.${cell.kind}`)}</TableCell>
      <TableCell className="min-w-40">{children}</TableCell>
    </TableRow>
  );
}

/** A figure with its status in words, where that is not the normal one; nothing, missing and zero look different. */
function Figure({ value, status, locale }: { value: string | null; status: ObsStatus | null; locale: Names["locale"] }) {
  const t = useTranslations();
  if (status === null) return <span aria-label={t("changeset.diff.nothing")}>—</span>;
  const words = status === "A" ? null : t(formatStatus(status));
  if (value === null) return <span className="font-normal">{words}</span>;
  return (
    <>
      {formatValue(value, { locale })}
      {words && <span className="block text-xs font-normal text-muted">{words}</span>}
    </>
  );
}
