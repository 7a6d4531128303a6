/** Who is editing what, so that two people do not key in the same table. */
import { useTranslations } from "next-intl";
import { pickText } from "@/lib/domain/text";
import { formatDateTime } from "@/lib/format/format-period";
import { localPath } from "@/lib/i18n/address";
import { Table, TableCell, TableHead, TableRow } from "../../ui/Table";
import type { Names } from "../series-name";

export interface OpenWorkRow {
  id: number;
  message: string;
  author: string;
  savedBy: string;
  savedAt: string;
  indicators: readonly string[];
  indicatorCount: number;
  cells: number;
  entries: number;
}

export function OpenWork({ work, names }: { work: readonly OpenWorkRow[]; names: Names }) {
  const t = useTranslations("desk.work");
  const size = useTranslations("changesets");
  const { locale } = names;
  const indicator = (code: string) => pickText(names.indicators.get(code) ?? { en: code }, locale).text;
  const head = (
    <tr>
      <TableHead>{t("who")}</TableHead>
      <TableHead>{t("what")}</TableHead>
      <TableHead className="hidden md:table-cell">{t("about")}</TableHead>
      <TableHead>{t("saved")}</TableHead>
    </tr>
  );
  return (
    <Table caption={t("title")} isCaptionHidden isDense head={head}>
      {work.map(({ id, message, author, savedBy, savedAt, indicators, indicatorCount, cells, entries }) => (
        <TableRow key={id}>
          <TableCell>{savedBy === author ? author : t("forOther", { name: savedBy, author })}</TableCell>
          <TableHead scope="row" className="min-w-36">
            <a href={localPath(locale, `/admin/changesets/${id}`)} className="inline-block pointer-coarse:py-3">{message}</a>
            <span className="block text-muted">{[cells > 0 && size("cells", { count: cells }), entries > 0 && size("entries", { count: entries })].filter(Boolean).join(", ")}</span>
          </TableHead>
          <TableCell className="hidden md:table-cell">
            {indicators.map(indicator).join(" · ")} {indicatorCount > indicators.length && t("more", { count: indicatorCount - indicators.length })}
          </TableCell>
          <TableCell className="text-muted">
            <time dateTime={savedAt}>{formatDateTime(savedAt, locale)}</time>
          </TableCell>
        </TableRow>
      ))}
    </Table>
  );
}
