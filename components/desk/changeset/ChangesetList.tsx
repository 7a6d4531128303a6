/** Proposals in a list: what each is about, its state in words, who wrote it and how large it is. */
import { useTranslations } from "next-intl";
import type { ChangesetState } from "@/lib/domain/changeset";
import type { Locale } from "@/lib/domain/text";
import { formatDateTime } from "@/lib/format/format-period";
import { localPath } from "@/lib/i18n/address";
import { StateMark } from "../../ui/StateMark";
import { Table, TableCell, TableHead, TableRow } from "../../ui/Table";

export interface ChangesetRow {
  id: number;
  state: ChangesetState;
  origin: string;
  message: string;
  author: { name: string };
  updatedAt: string;
  cells: number;
  entries: number;
  publication: number | null;
  /** How many points stand against it; left out where nobody asked. */
  blocking?: number;
}

export interface ChangesetListProps {
  changesets: readonly ChangesetRow[];
  locale: Locale;
  caption: string;
}

export function ChangesetList({ changesets, locale, caption }: ChangesetListProps) {
  const t = useTranslations("changesets");
  const head = (
    <tr>
      <TableHead isFigure className="w-12">{t("number")}</TableHead>
      <TableHead>{t("message")}</TableHead>
      <TableHead>{t("stateHead")}</TableHead>
      <TableHead className="hidden sm:table-cell">{t("author")}</TableHead>
      <TableHead isFigure className="hidden md:table-cell">{t("size")}</TableHead>
      <TableHead className="hidden md:table-cell">{t("updated")}</TableHead>
    </tr>
  );
  return (
    <Table caption={caption} isCaptionHidden isDense head={head}>
      {changesets.map((one) => (
        <TableRow key={one.id}>
          <TableCell isFigure className="text-muted">{one.id}</TableCell>
          <TableHead scope="row" className="min-w-40">
            <a href={localPath(locale, `/admin/changesets/${one.id}`)} className="inline-block pointer-coarse:py-3">{one.message}</a>
            {one.blocking ? <span className="block text-error">{t("blocking", { count: one.blocking })}</span> : null}
          </TableHead>
          <TableCell>
            <StateMark state={one.state} label={one.publication === null ? t(`state.${one.state}`) : t("publishedAs", { number: one.publication })} />
          </TableCell>
          <TableCell className="hidden whitespace-nowrap sm:table-cell">{one.author.name}</TableCell>
          <TableCell isFigure className="hidden text-muted md:table-cell">{[one.cells > 0 && t("cells", { count: one.cells }), one.entries > 0 && t("entries", { count: one.entries })].filter(Boolean).join(", ")}</TableCell>
          <TableCell className="hidden whitespace-nowrap text-muted md:table-cell">
            <time dateTime={one.updatedAt}>{formatDateTime(one.updatedAt, locale)}</time>
          </TableCell>
        </TableRow>
      ))}
    </Table>
  );
}
