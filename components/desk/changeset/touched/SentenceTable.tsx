/** The sentences that rules make from figures, as they are and as they will be, each with its page. */
import { useTranslations } from "next-intl";
import { Table, TableCell, TableHead, TableRow } from "../../../ui/Table";

export interface SentenceRow {
  id: string;
  /** Where it stands, in words. */
  place: string;
  /** The page as it will be. */
  preview: string;
  before: string | null;
  after: string | null;
}

export function SentenceTable({ rows }: { rows: readonly SentenceRow[] }) {
  const t = useTranslations("changeset.touched");
  const head = (
    <tr>
      <TableHead>{t("place")}</TableHead>
      <TableHead className="hidden sm:table-cell">{t("before")}</TableHead>
      <TableHead>{t("after")}</TableHead>
    </tr>
  );
  return (
    <Table caption={t("sentences")} isCaptionHidden isDense head={head}>
      {rows.map(({ id, place, preview, before, after }) => (
        <TableRow key={id}>
          <TableHead scope="row" className="w-1/4 min-w-28"><a href={preview}>{place}</a></TableHead>
          <TableCell className="hidden w-3/8 text-muted sm:table-cell">{before ?? t("noSentence")}</TableCell>
          <TableCell>
            {after ?? t("noSentence")}
            <span className="block pt-1 text-muted sm:hidden">{t("was", { text: before ?? t("noSentence") })}</span>
          </TableCell>
        </TableRow>
      ))}
    </Table>
  );
}
